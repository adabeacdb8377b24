import { describe, expect, it } from "vitest";
import { clean, decode, label, plain, sameText } from "../../../../src/adapters/kit/text";

describe("text from a page", () => {
  it("loses control characters and odd spaces, keeps its lines", () => {
    expect(clean("  The \u0000soup\u0008\u00a0was\u2003 late. \r\n\r\n\r\n\r\n We \t left. ")).toBe("The soup was late.\n\nWe left.");
  });

  it("in Hebrew or Arabic keeps its marks of direction, and joined emoji stay joined", () => {
    expect(clean("\u200fהשירות היה מצוין\u200e 👩‍🍳")).toBe("\u200fהשירות היה מצוין\u200e 👩‍🍳");
  });

  it("is cut at the longest the store takes", () => {
    expect(clean("a".repeat(60_000)).length).toBe(50_000);
  });

  it("has its entities decoded once and no more", () => {
    expect(decode("R&amp;B &#39;n&#39; &#x1F352; &lt;3")).toBe("R&B 'n' 🍒 <3");
    expect(decode("&amp;lt;b&amp;gt;")).toBe("&lt;b&gt;");
    expect(decode("salt & pepper &unknown; &#0; &#x110000;")).toBe("salt & pepper &unknown;  ");
    expect(decode("&constructor; &toString;")).toBe("&constructor; &toString;");
  });

  it("that came as markup is words and lines, never markup", () => {
    expect(plain("Fine.<br><br/>I&#39;d <b>return</b>\nsoon <img src=x onerror=alert(1)> 1 < 2")).toBe("Fine.\n\nI'd return soon 1 < 2");
  });

  it("is a name only when something is left of it", () => {
    expect(label(" \u00a0\n ")).toBeNull();
    expect(label("Ann\n O.")).toBe("Ann O.");
    expect(label(null)).toBeNull();
  });

  it("is the same text when only white space differs", () => {
    expect(sameText("a b\nc", "a  b c")).toBe(true);
    expect(sameText("a b", "a d")).toBe(false);
  });
});
