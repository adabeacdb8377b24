import { describe, expect, it } from "vitest";
import { at, count, number, objectAfter, parseObject } from "../../../../src/adapters/kit/json";

describe("data embedded in a page", () => {
  it("is found in an HTML comment and among raw control characters", () => {
    expect(parseObject('<!--{"a":{"b":1}}-->')).toEqual({ a: { b: 1 } });
    expect(parseObject('{"a":"one\u0008two"}')).toEqual({ a: "one two" });
  });

  it.each(["", "no braces", "{", "}{", "{broken: json}", "[1,2]", "<!--{}", '{"a":1}}'])("that is broken is absent: %j", (text) => {
    expect(parseObject(text) ?? {}).toEqual({});
  });

  it("ends at its own brace, whatever the comments in it say", () => {
    const script = 'window.STORE = {"text":"he said \\"};\\" and left {","more":{"n":1}};\nwindow.env = {"n":2};';
    expect(objectAfter(script, "STORE")).toEqual({ text: 'he said "};" and left {', more: { n: 1 } });
    expect(objectAfter(script, "ENV")).toBeNull();
    expect(objectAfter('STORE = {"cut":"off', "STORE")).toBeNull();
  });

  it("is asked for by its own keys only", () => {
    expect(at({ a: { b: 2 } }, "a", "b")).toBe(2);
    expect(at({ a: null }, "a", "b")).toBeUndefined();
    expect(at({}, "constructor")).toBeUndefined();
    expect(at([], "length")).toBeUndefined();
  });

  it("gives numbers that are numbers", () => {
    expect([number("4.3"), number(5), number(""), number("x"), number(Number.NaN), number(null), number(true)]).toEqual([
      4.3,
      5,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([count("12"), count(-1), count(1.5)]).toEqual([12, null, null]);
  });
});
