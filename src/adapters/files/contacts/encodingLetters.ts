/** What is known of an older encoding of text in which people keep contacts. */
export interface LegacyEncoding {
  /** As `TextDecoder` calls it. */
  readonly label: string;
  /** The letters beyond ASCII of its languages, the commonest first. */
  readonly letters: string;
  /** Where each letter takes two bytes: the first and last lead bytes of its everyday characters, by the standard's own order. */
  readonly everyday?: readonly [first: number, last: number];
  /** What its letters stand beside within a word: Latin ones beside ASCII, those of other alphabets beside each other. */
  readonly beside?: "ascii" | "alike";
  /** How much rarer it is than the others, as a logarithm. */
  readonly handicap: number;
}

const WESTERN = "éüöäßóáíñçãèàúêôâøåæëîïùûœìòõýð";
// One language alone has fewer letters, each the likelier.
const SPANISH = "óáíéñúÁÉÍÓÑü";
const PORTUGUESE = "ãçáéíóêâõàôúÁÉÓÇ";
const FRENCH = "éèçêàâîôïëûùÉÈÀÇ";
const GERMAN = "üöäßÖÜÄé";
const DANISH = "øæåØéÅÆö";
const ITALIAN = "àòèùéìÀÈ";
const HUNGARIAN = "áéöóőíüúűÁÉÖÓŐÜ";
const POLISH = "łóąśęńżćźŁŚŻÓŹ";
const CZECH = "áíéřěčšýžůúňťďóŘŠČŽ";
const CENTRAL_EUROPEAN = "áíéłóěšąžőęýřčśćżůúńöűťďňûôľźäüĺŕâăîşţđ";
const CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ";

/** Surnames, given names, companies, places and titles of lists of contacts. */
const SIMPLIFIED =
  "有限公司张王李刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤明国华建文平志伟东海强晓生光林小民永杰军波成荣新峰刚家龙德庆斌辉良玉俊立浩天宏子松克清长嘉红山贤阳乐锋智青跃元胜学祥才发勇宁芳丽敏静秀英娟艳霞梅雪燕玲贸易进出口科技电子机械集团股份工业实业商业中国北京上海广州深圳浙江苏宁波杭东省市区县路号街道楼室邮箱姓名地址话手机传真经理部门职务备注客户联系人采购销售财务先生女士小姐总监助主任业员分组类别微信国家网站日期";
const TRADITIONAL =
  "有限公司張王李劉陳楊黃趙周吳徐孫馬朱胡郭何林高羅鄭梁謝宋唐許鄧韓馮曹彭曾蕭田董袁潘于蔣蔡余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧毛郝龔邵萬錢嚴戴莫孔湯明國華建文平志偉東海強曉生光小民永杰軍成榮新峰家德慶輝良玉俊立宏子清長嘉紅山賢陽樂智青元勝學祥才發勇寧芳麗敏靜秀英娟美惠淑貞雅婷怡君宗翰承恩貿易進出口科技電子機械集團股份工業實業商業臺灣台北中市區縣路號街樓室郵箱件姓名地址話手機傳真經理部門職務稱備註客戶聯絡人採購銷售財務先生女士小姐總監助主任員類別國家網站日期段巷弄新竹高雄桃園";
const JAPANESE =
  "株式会社有限社長部課長係氏名様株佐藤鈴木高橋田中伊渡辺山本村小林加吉井松上口清野森池橋石川前藤岡後長谷近遠青坂斉福太西三浦原金子中和竹内千葉久保岩崎桜工桑今宮菅武平杉大塚新菊地水丸安東京都市区町丁目県府北海道神奈川愛知名古屋横浜電話番号郵便住所備考連絡先勤務先役職営業購買経理技術品質担当者商事貿易産業製作所電機精工国際郎一二美子恵由紀裕健浩明正幸和雄真智博隆直樹介夫男彦治哉香奈";
const KANA =
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダデドバビブベボパピプペポャュョッゃゅょっァィェォーｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
const KOREAN =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지류엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국준영수민호재상승철희경미은혜숙자순연아름식회사주대부과차팀이사무역산업기술전화번호메일소담당성명주소비고업체서울시구동로길번지강남인천광역부산경기도인터내셔널코리아";
/** Encodings that Windows, macOS and mail programs wrote before UTF-8 (Encoding standard, 4.2). The first of equally likely ones wins. */
export const legacyEncodings: readonly LegacyEncoding[] = [
  { label: "windows-1252", letters: WESTERN, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: SPANISH, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: PORTUGUESE, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: FRENCH, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: GERMAN, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: DANISH, beside: "ascii", handicap: 0 },
  { label: "windows-1252", letters: ITALIAN, beside: "ascii", handicap: 0 },
  { label: "gb18030", letters: SIMPLIFIED, everyday: [0xb0, 0xd7], handicap: 0 },
  { label: "big5", letters: TRADITIONAL, everyday: [0xa4, 0xc6], handicap: 1 },
  { label: "shift_jis", letters: KANA + JAPANESE, everyday: [0x88, 0x97], handicap: 1 },
  { label: "euc-kr", letters: KOREAN, everyday: [0xb0, 0xc8], handicap: 1 },
  { label: "windows-1251", letters: CYRILLIC, beside: "alike", handicap: 1 },
  { label: "windows-1250", letters: CENTRAL_EUROPEAN, beside: "ascii", handicap: 1 },
  { label: "windows-1250", letters: HUNGARIAN, beside: "ascii", handicap: 1 },
  { label: "windows-1250", letters: POLISH, beside: "ascii", handicap: 1 },
  { label: "windows-1250", letters: CZECH, beside: "ascii", handicap: 1 },
  { label: "windows-1254", letters: "ışüğçöİâîû", beside: "ascii", handicap: 2 },
  { label: "windows-1253", letters: "αοιετσνηυρπκμλςωγδθβχφξζψάόίέήύώϊϋ", beside: "alike", handicap: 2 },
  { label: "windows-1256", letters: "اليمنرتوبهدعسفقكةحجأشصطزخىذثضغءإآئظؤپچژگ", beside: "alike", handicap: 2 },
  { label: "windows-1255", letters: "יוהלאתרבמשנעדקחפםכטזגסץןךף", beside: "alike", handicap: 1 },
  { label: "euc-jp", letters: KANA + JAPANESE, everyday: [0xb0, 0xcf], handicap: 3 },
  { label: "macintosh", letters: WESTERN, beside: "ascii", handicap: 3 },
  { label: "koi8-r", letters: CYRILLIC, beside: "alike", handicap: 4 },
  { label: "ibm866", letters: CYRILLIC, beside: "alike", handicap: 4 },
  { label: "iso-8859-2", letters: CENTRAL_EUROPEAN, beside: "ascii", handicap: 4 },
  { label: "iso-8859-5", letters: CYRILLIC, beside: "alike", handicap: 5 },
];
