import { domainAndAbove, type DomainName } from "./domainName";

/**
 * Mail providers where anybody gets a mailbox, by the domains they hand out. Each line is a provider's own public list of
 * its sign-up domains or its national ISP mail; a company's own domain never belongs here.
 */
const providers = [
  // Global
  "gmail.com googlemail.com",
  "outlook.com hotmail.com live.com msn.com outlook.fr outlook.de outlook.es outlook.jp outlook.com.br hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.com.br live.co.uk live.fr live.nl live.com.mx",
  "yahoo.com ymail.com rocketmail.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.co.jp yahoo.co.in yahoo.in yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.hk yahoo.com.tw yahoo.com.sg yahoo.com.vn yahoo.co.id yahoo.co.th yahoo.com.ph yahoo.com.au yahoo.ca myyahoo.com",
  "icloud.com me.com mac.com",
  "aol.com aim.com",
  "proton.me protonmail.com pm.me",
  "mail.com email.com usa.com gmx.com gmx.us fastmail.com fastmail.fm hey.com hushmail.com tutanota.com tuta.io tuta.com zohomail.com inbox.com",
  // China, Hong Kong, Taiwan
  "qq.com foxmail.com vip.qq.com",
  "163.com 126.com yeah.net vip.163.com vip.126.com 188.com",
  "sina.com sina.cn vip.sina.com sohu.com vip.sohu.com aliyun.com tom.com 139.com 189.cn wo.cn 21cn.com 263.net",
  "netvigator.com hinet.net pchome.com.tw seed.net.tw",
  // Germany, Austria, Switzerland
  "gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de arcor.de online.de posteo.de mailbox.org aon.at bluewin.ch hispeed.ch",
  // France, Belgium, Netherlands, Italy, Spain, Portugal
  "orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr neuf.fr numericable.fr skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl hetnet.nl",
  "libero.it virgilio.it alice.it tin.it tiscali.it telefonica.net terra.es ono.com sapo.pt iol.pt netcabo.pt",
  // Britain, Ireland, Nordics
  "btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk eircom.net online.no telia.com bredband.net mail.dk jubii.dk kolumbus.fi elisanet.fi suomi24.fi",
  // Central and Eastern Europe, Russia, Turkey
  "mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua tut.by wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz centrum.cz email.cz volny.cz azet.sk zoznam.sk freemail.hu citromail.hu abv.bg mail.bg mynet.com",
  // Latin America
  "uol.com.br bol.com.br terra.com.br ig.com.br globo.com prodigy.net.mx fibertel.com.ar arnet.com.ar",
  // Japan, Korea, South and South-East Asia
  "docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp ocn.ne.jp so-net.ne.jp excite.co.jp naver.com hanmail.net daum.net nate.com kakao.com",
  "rediffmail.com sify.com vsnl.net airtelmail.in singnet.com.sg pacific.net.sg streamyx.com vnn.vn",
  // Middle East, Africa, Oceania, North America
  "walla.co.il walla.com 012.net.il netvision.net.il emirates.net.ae eim.ae batelco.com.bh webmail.co.za mweb.co.za telkomsa.net bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net shaw.ca rogers.com sympatico.ca videotron.ca",
];

const freeMailDomains: ReadonlySet<string> = new Set(providers.join(" ").split(" "));

/** Whether anybody can get a mailbox at this domain, so that it says nothing about a company. */
export function isFreeMail(domain: DomainName): boolean {
  return domainAndAbove(domain).some((name) => freeMailDomains.has(name));
}
