import type { AskingTexts } from "../askingTexts";

export const zhTw: AskingTexts = {
  greeting: { named: "{name} 您好：", unnamed: "敬啟者：\n您好！" },
  signOff: "敬祝 商祺\n{sender} 敬上",
  uses: {
    official: "合約、訂單及發票",
    personal: "日常聯繫",
    purchasing: "訂單及報價",
    technical: "圖面及技術問題",
    finance: "發票及付款",
    logistics: "出貨文件",
    quality: "品質及客訴問題",
    legal: "法務事宜",
    sales: "日常業務",
    other: "往來信件",
  },
  ask: {
    subject: "請問各類文件應寄到哪個信箱？",
    paragraphs: [
      "很高興能與貴公司合作。為使往來文件能準確送達承辦人，想請教下列信件應寄到哪個信箱：",
      "1. 合約、訂單\n2. 發票、付款\n3. 技術問題\n4. 出貨文件",
      "若皆使用同一個信箱，請告知是哪一個即可。謝謝您！",
    ],
  },
  confirm: {
    one: {
      subject: "請確認信箱 {mailbox} 是否仍在使用",
      paragraphs: [
        "近日將有文件寄給貴公司，想先與您確認：{use}是否仍寄至 {mailbox}？",
        "若有異動，煩請告知新的信箱。謝謝您！",
      ],
    },
    several: {
      subject: "請確認下列信箱是否仍在使用",
      paragraphs: [
        "近日將有文件寄給貴公司，想先與您確認下列信箱是否仍然有效：",
        "{mailboxes}",
        "若有異動，煩請告知新的信箱。謝謝您！",
      ],
    },
    line: "{mailbox}：{use}",
  },
  "confirm-in-writing": {
    subject: "討論內容確認：[主旨]",
    paragraphs: [
      "感謝您於 [日期] 透過[電話 / LINE / WhatsApp]與我們討論。為免雙方認知有落差，謹將議定內容整理如下：",
      "- 品項：[品名、規格]\n- 數量：[數量]\n- 價格及貿易條件：[價格、Incoterms]\n- 交貨：[日期、地點]\n- 付款：[付款條件]\n- 其他：[其他約定]",
      "若內容無誤，請回信確認；如有出入，亦請告知。謝謝您！",
    ],
  },
};
