import { readFileSync } from "node:fs";
import { parseDomainName } from "../../../src/domain/address/domainName";
import { isFreeMail } from "../../../src/domain/address/freeMail";
import { domain } from "../../support/builders";

test.each([
  ["gmail.com", true],
  ["qq.com", true],
  ["vip.163.com", true],
  ["mail.gmail.com", true],
  ["notgmail.com", false],
  ["gmail.com.evil.example", false],
  ["acme.example", false],
  ["com.br", false],
])("%s: %s", (name, expected) => {
  expect(isFreeMail(domain(name))).toBe(expected);
});

test.each([
  ["the world", "outlook.com.br hotmail.co.jp yahoo.com.ph gmx.ch proton.me aol.com zohomail.in posteo.de"],
  ["China, Hong Kong, Taiwan", "yeah.net vip.sina.com wo.cn 21cn.com public.wx.js.cn netvigator.com ms12.hinet.net"],
  ["Japan, Korea", "rose.ocn.ne.jp docomo.ne.jp jcom.zaq.ne.jp tky.3web.ne.jp hanmail.net hanafos.com"],
  ["South and South-East Asia", "rediffmail.com md3.vsnl.net.in lhr.comsats.net.pk sltnet.lk streamyx.com hcm.vnn.vn"],
  ["the Middle East and Africa", "ttmail.com netvision.net.il emirates.net.ae mweb.co.za ethionet.et tedata.net.eg"],
  ["Russia and its neighbours", "inbox.ru yandex.kz mail.nnov.ru ukr.net tut.by mail.az nursat.kz"],
  [
    "Europe",
    "t-online.de laposte.net btinternet.com tin.it sapo.pt telia.com inbox.lv wp.pl seznam.cz abv.bg t-com.me",
  ],
  ["the Americas", "uol.com.br prodigy.net.mx cantv.net nauta.cu tampabay.rr.com pa.net sympatico.ca bellsouth.net"],
  ["Oceania", "bigpond.com ozemail.com.au xtra.co.nz lagoon.nc"],
  ["mailboxes for minutes", "mailinator.com yopmail.com guerrillamail.info trashmail.de temp-mail.org"],
])("providers of %s are free mail", (_, names) => {
  expect(names.split(" ").filter((name) => !isFreeMail(domain(name)))).toEqual([]);
});

test("hardly any of five thousand domains of companies is taken for free mail", () => {
  const companies = readFileSync("test/support/companyDomains.txt", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [ending = "", ...names] = line.split(" ");
      return names.flatMap((name) => parseDomainName(name + ending) ?? []);
    });
  expect(companies.length).toBeGreaterThan(5_000);
  expect(companies.filter(isFreeMail).length / companies.length).toBeLessThan(0.001);
});
