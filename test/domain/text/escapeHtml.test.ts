import { htmlToText } from "../../../src/domain/draft/htmlText";
import { escapeHtml, textToHtml } from "../../../src/domain/text/escapeHtml";

test("text stays text in HTML", () => {
  expect(escapeHtml(`<b> & "it's"`)).toBe("&lt;b&gt; &amp; &quot;it&#39;s&quot;");
});

test("every line is a paragraph, an empty one too", () => {
  expect(textToHtml("a < b\n\nc")).toBe("<p>a &lt; b</p><p>&nbsp;</p><p>c</p>");
  expect(htmlToText(textToHtml("a < b\n<script>x</script>"))).toContain("<script>x</script>");
});
