import type { HeaderWords } from "./headerWords";

export const english: HeaderWords = {
  whole: {
    address:
      "Email|Mail|Emails|Mail address|E-mail Address|Email Value|Email addresses|To|Recipient|SMTP|Mailbox|Mail ID|SMTP_ADDR|Primary SMTP address|External email address|Business email|Work email",
    name: "Full Name|Display Name|Contact|Contact Name|Contact Person|Person|Person Name|Attn|Attention|Customer Contact|Lead Name|Buyer|Buyer Name|Contact Full Name|PIC|Person in charge|Key contact|Who",
    nameOrFamily: "Name",
    given: "NAME_FIRST|First Name|Given Name|Given|First|Forename|Christian Name|First Names",
    middle: "Middle Name|Additional Name|Middle",
    family: "NAME_LAST|Last Name|Family Name|Surname|Last|Family",
    otherName: "Nickname|E-mail Display Name|File As|Nick|Screen Name|Known as|Alias",
    organization:
      "Company|Company Name|Organization|Organisation|Organization Name|Organization Value|Account|Account Name|Employer|Firm|Business|Business Name|Vendor|Supplier|Supplier Name|Vendor Name|Parent Company|Related Company|Company/Account|Associated Company|Corporation|Importer|Exporter|Factory|Current Company|Company/Organization|Sold-to party|NAME_ORG1|parent_id|parent_id/name|commercial_company_name|Accounts",
    department: "Department|Organization Department|Division|Dept|Business unit|Organizational unit",
    jobTitle: "Job Title|Title|Position|Organization Title|Job|Job Position|Function|Designation|Job role|Occupation",
    country:
      "Country|Country/Region|Business Country/Region|Business Country|Work Country|Mailing Country|Primary Country|Address Country|Home Country/Region|Home Country|Other Country|Country Code|Nation|country_id|country_id/name",
    note: "Notes|Note|Comment|Comments|Remark|Remarks|Description|Memo|Additional information|Background|About|Background info",
    categories: "Categories|Category|Group Membership|Groups|Group|Labels|Label|Tags|Tag|Lists|Segment",
    languages: "Language|Languages|Preferred Language|Locale",
    im: "IM|IM Value|WeChat|WhatsApp|Skype|Skype ID|WeChat ID|QQ|Telegram|Line ID|IM Address|Messenger|Instant messenger|Viber",
    owner:
      "Owner|Contact Owner|Account Owner|Record Owner|Owner Email|Sales rep|Salesperson|Assigned to|Account Manager|Lead Owner|Contact Owner Email|Account Owner Email|Owner Name|Responsible|Deal Owner|user_id|user_id/name",
    clientName: "Client|Client Name|Customer|Customer Name|Customers|Clients",
    shortName: "Short Name|Abbreviation|Company short name",
    domains: "Domain|Domains|Company Domain|Company Domain Name",
    timeZone: "Time Zone|Timezone",
    ignored:
      "Phone|Mobile|Telephone|Fax|Tel|Cell|Website|URL|Web Page|Address|Street|City|State|ZIP|Postal code|Birthday|Gender|Suffix|Prefix|Salutation|No|ID|SN|S/N|Index|Serial number|Connected On|Yomi|Phonetic|Anniversary|Initials|Priority|Sensitivity|Manager|Manager's name|Assistant|Assistant's name|Spouse|Children|Hobby|Photo|Date|Status|Source|Email Label|Email Type|E-mail Type|Industry|Product|Products",
  },
  part: {
    address: "email",
    given: "first name|given name",
    family: "last name|family name",
    name: "contact person|contact name|full name",
    organization: "company|organization|organisation",
    country: "country",
    jobTitle: "job title",
    department: "department",
    note: "notes|remark|comment|description",
    owner:
      "owner|created by|modified by|edited by|assigned to|sales rep|salesman|salesperson|account manager|our contact|exhibitor",
  },
  never:
    "phone|fax|street|city|postal|zip|url|website|web page|mobile|yomi|phonetic|address|type|opt|date|size|revenue|id|mailing|industry|number|label|assistant|manager|spouse|service|status|count|domain|state",
};
