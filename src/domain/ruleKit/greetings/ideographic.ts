/** How Chinese and Japanese begin a letter: the name first. Traditional characters as they are written. */

/** What stands before a name. */
export const zhOpeners = "[尊敬亲親爱愛]{2}的|dear|hi|hello|hey|[致回复覆]|to";

/** What shows that it is a name: mister, general manager, engineer … */
export const zhHonorifics =
  "先生|女士|小姐|副?[总總](?:经理|經理|监|監)?|[经經]理|老[师師板闆]|[董工哥姐姊兄]|[厂廠部科店组組课課行院校所站处局][长長]|主任|主管|博士|教授|律[师師]|[会會][计計]|太太|[师師]傅|秘[书書]|助理|董事[长長]?|[总總]裁|[总總特]助|[医醫]生|大[哥姐]|阿姨|[叔弟妹嫂导局队隊]|[会會社][长長]|[书書][记記]|生";

/** `您好`, and the like for times of the day. */
export const zhHellos = "[您你]好|[早晚下上午]{1,2}好";

/** Names that foreigners have in Chinese, by their sound: each with what it stands for. */
export const zhForeignNames =
  "马可marco 马克mark 马丁martin 大卫david 戴维david 安娜anna 安妮anne 玛丽亚maria 玛利亚maria 玛丽mary 汤姆tom 托马斯thomas 杰克jack 彼得peter 约翰john 迈克尔michael 迈克mike 麦克mike 保罗paul 丽莎lisa 莉莎lisa 艾米丽emily 艾米莉emily 艾米amy 露西lucy 尼克nick 亚历山大alexander 亚历克斯alex 詹姆斯james 吉米jimmy 乔治george 亨利henry 凯文kevin 凯特kate 爱丽丝alice 艾丽丝alice 索菲亚sofia 索菲sophie 朱莉娅julia 茱莉亚julia 朱丽娅julia 朱莉julie 罗伯特robert 鲍勃bob 比尔bill 威廉william 查理charlie 查尔斯charles 丹尼尔daniel 丹尼danny 史蒂文steven 史蒂夫steve 史蒂芬stephen 斯蒂芬stephen 埃里克eric 艾瑞克eric 弗兰克frank 汉斯hans 卡洛斯carlos 何塞jose 胡安juan 佩德罗pedro 穆罕默德mohammed 阿里ali 阿卜杜拉abdullah 艾哈迈德ahmed 哈桑hassan 奥马尔omar 伊万ivan 谢尔盖sergei 弗拉基米尔vladimir 安德烈andrei 安东尼anthony 安德鲁andrew 维克多victor 娜塔莎natasha 奥尔加olga 叶莲娜elena 伊琳娜irina 克里斯chris 亚当adam 西蒙simon 菲利普philip 皮埃尔pierre 路易斯luis 拉吉raj 劳拉laura 莎拉sarah 萨拉sarah 琳达linda 南希nancy 珍妮jenny 杰森jason 杰瑞jerry 托尼tony 山姆sam 马里奥mario 卢卡luca 保拉paula 伊莎贝尔isabel 费尔南多fernando 胡里奥julio 迭戈diego 巴勃罗pablo 路易louis 克劳斯klaus 沃尔夫冈wolfgang 于尔根jurgen";

/** Offices, the longest first; an honorific may follow them. */
const jaOffices =
  "代表取締役社長|代表取締役|副社長|社長|副会長|会長|專務取締役|専務取締役|常務取締役|取締役|專務|専務|常務|本部長|副部長|部長代理|部長|次長|課長代理|課長補佐|課長|係長|主任|主事|主査|室長|副所長|所長|支店長|副店長|店長|副工場長|工場長|院長|副理事長|理事長|理事|教授|博士|先生|班長|組合長|編集長|マネージャー|マネジャー|リーダー";
const jaRespect = "様|さま|さん|殿|氏|君|くん";
export const jaHonorifics = `(?:${jaOffices})(?:${jaRespect})?|${jaRespect}`;

/** Nothing but an office, or what is left of one. */
export const jaOffice = new RegExp(`^(?:${jaOffices})$`);

/** Names of nobody: customers, everybody, whoever is in charge, departments, companies. */
export const jaNobody =
  /客|代表|業務|皆|担当|各位|関係|取引|販売|代理|御中|責任|貴社|御社|会員|^(?:営業|経理|購買|資材|製造|技術|品質|総務|人事|開発|企画|生産|物流|輸[出入]|海外|国際|工場|支店|本社|財務|調達|管理|奥|神|仏|殿)$|商事|物産|工業|製作|産業|電機|鉄工|商[店会]|株式|会社|化学|重工|建設|運輸|銀行|組合|大学|病院|金属|機械|精機|食品|水産|製紙|印刷/;
/** A department by its last character, and the family names that end alike. */
export const jaDepartment = /[部課係室衛]/;
export const jaNoDepartment = /^(?:.{0,3}[阿服渡岡安矢谷磯園宮軽下海綾武岸戸南建曽我織黒塚]部|室.|氷室)$/;
/** Words in katakana for those who are somebody by what they do. */
export const jaNobodyHeard =
  /オーナー|ユーザ|パートナー|メーカー|スタッフ|メンバー|カスタマー|バイヤー|サプライヤー|ディーラー|クライアント|チーム|マネー?ジャー|ドクター|リーダー|センター|グループ|サポート|ホテル|ショップ|コーポ|カンパニー|トレーディング|スタジオ|サービス/;
