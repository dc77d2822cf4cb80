import type { LanguageData } from "../languageData";

export const en: LanguageData = {
  hasSpaces: true,
  documents: {
    contract:
      "contract|contracts|sales contract|purchase contract|supply contract|agreement|agreements|sales agreement|purchase agreement|supply agreement|agency agreement|distribution agreement|distributor agreement|dealer agreement|dealer terms|dealership agreement|exclusive agreement|framework agreement|frame agreement|frame contract|service agreement|tooling agreement|mould agreement|mold agreement|consignment agreement|lease agreement|rental agreement|cooperation agreement|partnership agreement|licence agreement|license agreement|quality agreement|confidentiality agreement|secrecy agreement|non-disclosure agreement|non disclosure agreement|nda|mnda|memorandum of understanding|mou|letter of intent|terms and conditions|general conditions|conditions of sale|addendum|amendment|annex to the contract|contract amendment|supplementary agreement|side letter|sales confirmation",
    legal:
      "power of attorney|poa|letter before action|letter of claim|notice of claim|claim notice|notice of default|notice of breach|notice of termination|termination notice|cease and desist|cease-and-desist|statement of claim|statement of defence|request for arbitration|notice of arbitration|arbitration|procedural order|arbitral award|settlement agreement|affidavit|subpoena|writ of summons|summons|lawyer's letter|lawyers' letter|attorney letter|solicitor's letter|solicitors' letter|legal notice|legal letter|demand letter|letter of demand|formal demand|trademark notice|ip notice|infringement notice|letter of authorization|letter of authorisation|notarized document|notarised document|court order|injunction",
    "proforma-invoice": "proforma invoice|pro forma invoice|pro-forma invoice|proforma-invoice|proforma|pro forma|pro-forma|p.i.|pi|p/i|proforma inv|proformas",
    "commercial-invoice":
      "commercial invoice|invoice|invoices|tax invoice|vat invoice|sales invoice|final invoice|corrected invoice|revised invoice|export invoice|customs invoice|comm. invoice|comm invoice|commercial inv|c.invoice|c. invoice|c/invoice|ci|c.i.|inv|e-invoice|credit note|debit note",
    order:
      "purchase order|purchase orders|sales order|order confirmation|order acknowledgement|order acknowledgment|confirmation of order|confirmation of your order|po|p.o.|p/o|trial order|repeat order|blanket order|call-off order|order sheet|order form|order amendment|amended order|revised order|work order|order|new order",
    "project-notice":
      "formal notice|official notice|formal notification|official notification|official letter|formal letter|official announcement|formal announcement|notice of change|change notice|change notification|notification of change|product change notification|pcn|price increase notice|notice of price increase|price change notice|price adjustment notice|recall notice|product recall|official recall|discontinuation notice|end of life notice|eol notice|last time buy notice|notice of delay|delay notice|force majeure notice|declaration of force majeure|notice of force majeure|production stop notice|bank letter|official information|notice to customers|notice to all customers|notice to buyers|customer notice",
    payment:
      "remittance advice|payment advice|swift copy|bank slip|transfer slip|payment slip|statement of account|account statement|payment reminder|letter of credit|l/c|payment receipt|bank receipt|dunning letter|bank details|wire instructions|payment instructions|proof of payment",
    shipping:
      "packing list|packing lists|bill of lading|bills of lading|b/l|bl copy|bl draft|draft bl|sea waybill|air waybill|awb|cmr|certificate of origin|form a|form e|phytosanitary certificate|shipping advice|shipping documents|shipping docs|booking confirmation|shipping order|s/o|arrival notice|delivery note|delivery order|telex release|customs declaration|export declaration|insurance certificate|loading list|container list|fumigation certificate",
    inquiry: "quotation|quote|price list|offer|rfq|request for quotation|quotation sheet|offer sheet|price offer|catalogue|catalog|brochure|options",
    technical:
      "drawing|drawings|technical drawing|data sheet|datasheet|spec sheet|specification sheet|test report|inspection report|measurement report|dimensional report|dimensional|msds|safety data sheet|cad file|step file|3d file|manual|installation manual|user manual|technical data|circuit diagram|wiring diagram|exploded view|material certificate|lab report|compatibility list|dimmer compatibility",
    complaint: "8d report|claim form|complaint report|defect report|defect photos|non-conformity report",
    announcement: "newsletter|invitation|press release|market report|crop report|company profile|new catalogue|new catalog",
    sample: "sample photos|sample pictures|sample list|photo of sample|sample invoice",
  },
  phrases: {
    contract: {
      2.4: "clean copy of the agreement|agreement is prolonged|agreement is extended|agreement is renewed|contract is extended|contract is prolonged|contract is renewed|countersign the|countersigned copy|fully executed copy|signed and sealed copy|please sign the new terms|sign the new terms|sign and return the|execute the agreement",
      1: "governing law|sign on each page|initial each page|initialed|initialled|duly signed|in duplicate|in two copies|both parties|signature page|signed copy|signed set|full signed set|signature and stamp|kindly signature|company chop|wet ink|effective date of the agreement",
    },
    legal: {
      2.4: "formal notice under the|without prejudice|our solicitors will|our lawyers will|our attorney will|issue proceedings|legal proceedings|take legal action|legal action against|on behalf of the claimant|on behalf of the respondent|infringes our|infringement of our|intellectual property clause|used with no licence|used without licence|used without a license|take them down|reserve all rights|reserve all our rights|breach of the intellectual|procedural timetable|the tribunal|place of arbitration|hereby authorize|hereby authorise|hereby appoint|anti-dumping questionnaire",
      1: "dear counsel|attn. legal|legal department|compliance department|solicitors|law firm|court|tribunal|arbitrator|claimant|respondent|statutory|trademark|patent|claim interest and costs|liable for damages|chambers",
    },
    "proforma-invoice": { 2.4: "attached pi|attached is the pi|pi attached|pi is attached|here is the pi|here is your pi|see the pi|pi for|revised pi|our pi|made out the proforma|proforma is attached|confirm the pi|sign the pi" },
    "commercial-invoice": {
      2.4: "attached ci|ci attached|ci and packing list|ci & pl|ci/pl|ci + pl|ci, pl|invoice no|invoice number|our invoice|your invoice no|the final invoice|snapped the invoice|scan of the invoice|copy of the invoice|original invoice|invoice and packing list|invoice & packing list|invoice + packing list",
    },
    order: {
      2.4: "consider this our order|consider this as our order|this is our order|we hereby order|we herewith order|we would like to order|we'd like to order|we want to order|please accept our order|please accept this order|our order as follows|our order is as follows|we place an order|we place the order|we are placing an order|i want to place an order|place the following order|please book our order|please enter our order|right order|we confirm your order|confirm your order|we confirm ur order|confirm ur order|we confirm your purchase order|we hereby confirm your order|we confirm the order|your order is confirmed|your order is booked|order is booked|order acknowledged|sales order is booked|we confirm receipt of your order|as per attached acknowledgement|please ship the following|please add to the order|please add to our order|change our order|amend our order|increase our order|reduce our order|cancel our order|cancel the order|i send you purchase order",
      1: "our ref|please acknowledge|acknowledge within|please confirm by return|delivery address|required delivery date|state the serial number",
    },
    "project-notice": {
      2.4: "we herewith notify you|we hereby notify you|hereby notify|herewith inform you officially|this is to inform you officially|this is to notify you|official recall|oficial recall|stop selling|we officially inform|we hereby inform you|we hereby announce|will be discontinued as of|change of specification|change of our bank account|changed our bank account|new bank account as of|our bank account has changed|our account with|prices will increase|prices will rise|prices will be increased|price increase effective|price increase of|increase our prices|adjust our prices|new prices apply|new prices are valid|prices will change as of|effective from|with effect from|production will stop|production stop|production is stopped|suspend production|stop of production|plant shutdown|factory will be relocated|force majeure|delivery dates change|delivery will be delayed|objections should reach us|all jars in the|will be moulded from",
      1: "dear customers|dear buyers|dear dealers|dear all dealer|to all customers|to all buyers|to all dealers|to whom it may concern|quality office|as from week|as of week|as from|effective date|batch|recall|signature for receipt|needs your signature for receipt|acknowledge receipt|formally",
    },
    payment: {
      2.4: "payment reminder|kind reminder|balance due|outstanding balance|outstanding amount|overdue|wire the remaining|wire the balance|wire the remaining|please wire|please remit|please transfer|please arrange payment|arrange the payment|arrange payment|pay the balance|pay the deposit|transfer the deposit|first instalment|first installment|second instalment|second installment|down payment|deposit payment|prepayment|paid this morning|we have paid|we paid|payment has been made|payment was made|payment sent|money is on the way|remittance|swift code|swift:|iban|bank slip|transfer slip|t/t copy|tt copy|your l/c|the l/c|advised your l/c|letter of credit|lc draft|amend the l/c|beneficiary bank|statement of account|bank charges|have not received your payment|have not seen the|not received the deposit|received your payment|payment received|remaining 80|remaining 70|remaining 20|remaining 30|refund",
      1: "bank|deposit|balance|payment|treasury|beneficiary|account number|amount payable|paid|instalment|installment|wire|transfer|dollars|due date|finance department",
    },
    shipping: {
      2.4: "sailed on|vessel left|sailed last|on the water|container no|container number|telex release|telex released|bill of lading|tracking number|etd|eta|free time ends|demurrage|detention|cut-off|cut off date|cutting date|cuting date|closing date|shipping order|give us s/o|s/o|booking number|forwarder|forwader|pick up the container|pick up the goods|pull the reefer|release pin|customs clearance|port of loading|port of discharge|truck crossed|truck will arrive|the truck|loading date|loaded yesterday|loaded today|goods left|goods have left|goods were shipped|goods are shipped|shipped today|shipped yesterday|shipment is ready|ready for pick up|feeder|phyto|bl copy|packing list",
      1: "vessel|vesel|container|cartons|pallets|port|customs|carrier|haulier|freight|shipment|arrives|arrival|departure|driver|dispatch|despatch|warehouse|dhl|fedex|ups|gate",
    },
    inquiry: {
      2.4: "our quotation|please quote|pls quote|quote your best|quote ur best|best price|your best price|price for|price would be|our price|our best price|we can offer|we offer you|i can offer|special price|discount|unit price|per piece|a piece|moq|minimum order quantity|price list|rfq|request for quotation|request for quote|catalogue is attached|catalog is attached|our catalogue|let me know which|i could meet you at|meet you at|counter offer|too expensive|target price|work out a price|calculate freight|calculate quantities|three options|options like we said|comes to",
      1: "quotation|quote|price|prices|offer|interested in|fob|cif|exw|ddp|lead time|delivery time|catalogue|catalog|brochure|per roll|per meter|each",
    },
    sample: {
      2.4: "sample|samples|sample set|free sample|test bike|for testing|send you a sample|send samples|ship sample|sample is ready|sample arrived|swatch|swatches|colour card|color card|color swatches|lab dip|lab dips|pre-production sample|counter sample|empty jars",
      1: "finish ok|approve the|fitting|prototype|mock-up|mockup",
    },
    technical: {
      2.4: "tolerance|tolerances|out of tolerance|technical drawing|drawing|drawings|data sheet|datasheet|test report|tensile strength|hardness|wiring|dimmer|flicker|firmware|installation|install|torque|voltage|wattage|power supply|dimensions|thickness|coating|spec sheet|specification|weld|re-cut|printed on|min. load|calibration|troubleshooting|error code|material grade|class a|class b|iso|en 10244|astm|polyimide|lpi",
      1: "engineer|technical|measure|mm|n/mm2|g/m2|machine|temperature|heat|load|pressure|adjust|batch|test|film|adhesive|steel|grade|resin",
    },
    complaint: {
      2.4: "apologize|apologise|our apologies|we are sorry|so sorry|sory|complaint|complain|claim for|cracked|broken|defective|defect|defects|damaged|faulty|not acceptable|is not ok|not ok|wrong goods|wrong colour|wrong color|short shipped|shortage|compensate|compensation|replacement|replace the|give dobule back|we credit|credit you|return the goods|corrective action|root cause|re-trained|throw bad ones|quality problem|bad quality|we will refund|take it seriously",
      1: "cross|angry|disappointed|unhappy|problem|proplem|failure|sorry|humidity|refund",
    },
    greeting: {
      2.4: "merry christmas|happy new year|season's greetings|happy holidays|happy birthday|happy bday|congratulations|congrats|best wishes for|get well soon|happy easter|eid mubarak|happy chinese new year|enjoy the holidays|thank you for another year|thank you for the dinner|thanks for the hospitality|wish you and your family|recipe|bon appetit|cheering",
      1: "thank you for|birthday|holidays|christmas|enjoy|family|wedding|baby|:)|:d|dinner|wine|cheers|football|weather|smile",
    },
    general: {
      2.4: "automatic reply|out of office|out of the office|auto-reply|autoreply|parental leave|maternity leave|annual leave|on vacation until|on leave until|who takes care of|could you tell me who|parking|give me a call|call me|video call|conference call|meeting room|hotel|flight|pick you up|heating",
      1: "mails are not forwarded|will help you|mobile number|contact person|postcards|gate plan|showroom",
    },
    announcement: {
      2.4: "exhibition|trade fair|our booth|visit our booth|booth no|hall|stand c|find us in|meet the team|we have moved|we are moving|new office|our office will be closed|office is closed|closed for the holidays|closed for holidays|holiday notice|newsletter|new website|new colleague|joined our team|introduce our new|our new catalogue|our new catalog|new collection|crop report|market report|feel free to share|unsubscribe|drop in",
      1: "dear all|dear friends|hello everybody|all our customers|hello bike people|invite you|invitation|harvest",
    },
  },
  homonyms:
    "contractor|contractors|contract manufacturer|contract manufacturing|contracts manager|contracts department|contract department|contract law|contract breach|breach of contract|contract number|contract no|contract price|yearly contract|annual contract|without contract|contract work|employment contract|what a contract|sample contract|any contract|in order to|in order that|in order|in good order|out of order|order to|in short order|mail order|money order|order of|law and order|order cancelled|order history|made to order|tall order|once the order|minimum order|minimum order quantity|before the order|next order|last order|future order|where is my order|where is the order|my order|your next order|po box|p.o. box|pi film|ci machine|pi number|invoice address|invoice date|invoice value|pro forma basis|terms of payment|terms of delivery|offer sheet|gentlemen's agreement|in agreement|agreement in principle|agreement number|nba contract|contract signed|pi means|ci means|ci test|no offer|purchase order number|po number|order number|order no|procedural order",
  conveyance:
    "attached|attach|attaching|attachment|enclosed|enclose|enclosing|enclosure|herewith|please find|pls find|find attached|here is|here's|here are|here the|here comes|this is the|sending|send you|i send|we send|sent to you|send to you|transmit|transmitting|forwarding|submit|submitting|have it signed|please sign|pls sign|kindly sign|signature|signature required|for signature|sign and|sign it|sign the|sign on|signed by|stamp|return them|return it|countersign|scan|scans|scanned|snapped|photo of|copy of|revised|corrected|updated|issued|agreed|confirmed|i send you|on behalf of|we issued|made out|are kindly requested|as per attached|as attached|see attached|see below|below is|following|please check the|pls check the|please confirm the|initialed|initialled|now with|valid|prolonged|extended|four scans|original",
  negation:
    "no|not|never|without|don't|doesn't|didn't|isn't|aren't|won't|needn't|neither|nor|none|lost|instead of|before|until|once|after|unless|if|when|whether|about the old|waiting for|wait for|still need|need your|expect your|asks for|ask for|asked for|send us|send me|please send|pls send|would need|any|won the|regarding|concerning|as agreed in|according to|under the|in the|of the contract|of our contract|says|mentioned|refers to|per the|from purchase|from the",
  oftenMistyped: "proforma|agreement|purchase|signature|confirm|commercial|official|complaint|quotation|invoice|contract|sample|recall",
  neverMistyped: "contact|contacts|contrast|contrasts|contracts|agreements|purchased|purchases|purchaser|confirms|invoices|invoiced|simple|ample|signatures|samples|sampled|amble|recalls|commercials|complaints|quotations|officials|office|conform|confirmed",
};
