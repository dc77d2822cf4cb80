import type { DialogTexts } from "../dialogTexts";

export const ja: DialogTexts = {
  words: {
    more: "ほかに {count} 件あります。",
    moreOne: "ほかに 1 件あります。",
    openPane: "RightBox を開いて修正してください。",
    secondSend: "RightBox を開いて修正するか、このまま送る場合はもう一度［送信］を押してください。",
    button: "RightBox を開く",
    unchecked: "RightBox はこのメールを確認できませんでした。宛先をもう一度確認してから、送信するか戻ってください。",
    uncheckedPlain:
      "RightBox はこのメールを確認できませんでした。宛先をもう一度確認してください。このまま送る場合は［送信］をもう一度押してください。",
    unrecorded:
      "組織の方針により、メールは送信前に記録する必要がありますが、記録を書き込めませんでした。RightBox を開いてサインインするか、接続を確認してから、もう一度送信してください。",
    doesNotFit: "RightBox：{text}",
    doNotFit: "RightBox：{count} 件の問題があります。{text}",
  },
  kinds: {
    contract: "契約書",
    legal: "法的文書",
    "proforma-invoice": "プロフォーマインボイス",
    "commercial-invoice": "商業送り状",
    order: "注文",
    "project-notice": "正式な通知",
    payment: "支払い",
    shipping: "出荷",
    inquiry: "引き合い・見積もり",
    sample: "サンプル",
    technical: "技術的な件",
    complaint: "クレーム",
    greeting: "あいさつ",
    announcement: "お知らせ",
    general: "一般の用件",
  },
  roles: {
    official: "公式",
    personal: "個人",
    purchasing: "購買",
    technical: "技術",
    finance: "経理",
    logistics: "物流",
    quality: "品質",
    legal: "法務",
    sales: "営業",
    other: "その他",
  },
  findings: {
    "clear-subject": {
      empty: "正式なメール（{kind}）ですが、件名がありません。",
      vague: "正式なメール（{kind}）ですが、件名からは分かりません。",
      other: "正式なメール（{kind}）ですが、件名は別のものです：{named}。",
      stale: "正式なメール（{kind}）ですが、件名は前のやり取りのままです：{named}。",
    },
    "client-hours": {
      night: "{client} には現地時間 {time} に届きます。先方の勤務時間は {begins}:00～{ends}:00 です。",
      weekend: "{client} には現地時間 {time}、先方の休日に届きます。",
      holiday: "{client} には現地時間 {time}、祝日（{holiday}）に届きます。",
    },
    "confirmed-mailbox": {
      unverified: "{address} が {client} の{role}用メールボックスだとは、まだ誰も確認していません。",
      asked: "{address} が{role}用かどうか {client} に照会中で、まだ回答がありません。",
      inferred: "{address} は {client} の{role}用と推測しているだけです。確実に届くべきメールです：{kind}。",
    },
    "department-mailbox": {
      otherPurpose: "{client} の {address} は{role}用ですが、このメールは別の用件です：{kind}。",
    },
    "distribution-list": {
      contactList: "宛先に連絡先リストがあります。誰が含まれるかは分かりません。",
      unknownList: "{list} は配布リストです。誰が含まれるかは分かりません。",
      listAtClient: "{list} は {client} の配布リストです。誰が含まれるかは分かりません。",
      ownList: "{list} は社内の配布リストですが、社外の人が含まれるかもしれません。",
    },
    "document-numbers": {
      subjectFile: "件名は {one} ですが、{file} は {other} です。",
      subjectText: "件名は {one} ですが、本文は {other} です。",
      textFile: "本文は {one} ですが、{file} は {other} です。",
      fileContent: "{file} の名前は {one} ですが、中身は {other} です。",
      otherForm: "{one} は {client} の番号形式（{pattern}）と違います。桁が足りないかもしれません。",
    },
    "duplicate-recipient": {
      twice: "{address} が宛先に重複しています。",
      otherSpelling: "{address} と {other} はおそらく同じメールボックスです。",
    },
    "formal-not-to-personal": {
      ofClient: "{address} は {client} の個人用メールボックスですが、このメールは正式なものです：{kind}。",
      ofNobody: "{address} はアドレス帳にない個人用メールボックスですが、このメールは正式なものです：{kind}。",
    },
    "formal-to-official": {
      notAddressed: "正式なメール（{kind}）ですが、宛先に {client} の適切なメールボックスがありません。",
      notCopied: "正式なメール（{kind}）ですが、{client} の公式メールボックスが CC に入っていません。",
    },
    "greeting-matches": {
      nobody: "本文の宛名は「{name}」ですが、その名前の宛先はありません。",
      somebodyElse: "本文の宛名は「{name}」です。{client} の {address} かもしれませんが、宛先にありません。",
    },
    "main-contact-copied": {
      notCopied: "{client} の {contact} がこのメール（{kind}）の CC に入っていません。",
    },
    "many-in-bcc": {
      seeEachOther: "複数の会社の多くの人が、宛先と CC で互いのアドレスを見ることになります。",
      colleagues: "同じ知らせが {client} の多くの人に、宛先と CC で送られます。",
      emptyTo: "全員が BCC で宛先が空です。迷惑メールと判定されることがあります。",
    },
    "missing-attachment": {
      nothingAttached: "本文に添付とありますが、ファイルが添付されていません。",
    },
    namesake: {
      otherClient:
        "{address} は {client} の人ですが、このメールは {other} 宛てのようです。同名の {namesake} がいます。",
      outsider:
        "{address} は {other} の人ではありません。このメールは {other} 宛てのようで、同名の {namesake} がいます。",
      colleague: "{address} は {client} の人ですが、社内のメールで、同名の {namesake} がいます。",
    },
    "new-domain-in-thread": {
      newDomain: "{address} は初めてです。この会話にもアドレス帳にも {domain} の人はいません。",
      newAddress: "{address} は初めてです。この会話にもアドレス帳にもありません。",
      sameName: "{address} は初めてです。この会話では同じ名前の人は {usual} を使っています。",
      tookOver: "{address} は直前のメールから加わりました。それまでの相手は {former} でした。",
    },
    "no-bouncing-mailbox": {
      bouncing: "{client} の {address} 宛てのメールは戻ってきました。これも届かないかもしれません。",
    },
    "no-lookalike-domain": {
      ofClient: "{address} は {client} のドメイン {domain} ではありません。似ているだけです。",
      ofOurs: "{address} は自社ドメイン {domain} ではありません。似ているだけです。",
    },
    "no-retired-mailbox": {
      retired: "{client} は {address} を使わなくなりました。誰も読まないかもしれません。",
      succeeded: "{client} は {address} をやめ、今は {successor} を使っています。",
    },
    "one-client-per-message": {
      secondClient: "{address} は {client} の人ですが、このメールは {mainClient} 宛てです。",
    },
    "one-mailbox-per-client": {
      samePerson: "{address} と {kept} は {client} の同じ人のものです。",
      sameRole: "{address} と {kept} はどちらも {client} の{role}用で、両方が宛先にあります。",
      selectAll: "宛先に {client} のメールボックスが多数あります。{kept} だけで足ります。",
    },
    "other-clients-content": {
      inSubject: "件名に {client}（「{words}」）とありますが、このメールは {recipient} 宛てです。",
      inText: "本文に {client}（「{words}」）とありますが、このメールは {recipient} 宛てです。",
      inFile: "{file} に {client}（「{words}」）とありますが、このメールは {recipient} 宛てです。",
    },
    "own-bank-account": {
      inText: "このメールの銀行口座 {account} は自社のものではありません。",
      inFile: "{file} の銀行口座 {account} は自社のものではありません。",
      theirsChanged: "{client} が新しい銀行口座を伝えています。支払う前に、以前から知っている番号に電話してください。",
    },
    "quoted-leak": {
      otherClient: "下の引用に {client} のメールが含まれますが、このメールは {recipient} 宛てです。",
      internal: "下の引用は社内のやり取りですが、{address} は社外です。",
      internalWords: "下の引用に社内の話（「{words}」）が含まれますが、{address} は社外です。",
    },
    "unknown-mailbox": {
      stranger: "{address} はアドレス帳にありません。",
      unreadable: "{address} は読み取れるアドレスではありません。",
    },
  },
};
