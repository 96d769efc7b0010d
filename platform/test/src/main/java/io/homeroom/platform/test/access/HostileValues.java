package io.homeroom.platform.test.access;

import java.util.List;

/** Values that fit nowhere, as they stand in a call. */
final class HostileValues {

  private static final String LONG = "x".repeat(5_000);

  /** In a path or a query. */
  static final List<String> IN_ADDRESSES =
      List.of(
          "",
          "%00",
          "a%00b",
          "%20",
          "%",
          "%zz",
          "%FF",
          "%ED%A0%80",
          "%F0%9F%92%A9",
          "%E2%80%AE",
          "%0d%0aX-Sent:%20yes",
          LONG,
          "-1",
          "0",
          "2147483648",
          "99999999999999999999",
          "1e400",
          "NaN",
          "true",
          "null",
          "%5B%5D",
          "%7B%7D",
          "1,2",
          "%27%20or%20%271%27=%271",
          "..%2f..%2fetc",
          "%2e%2e",
          "%2B999999999-12-31",
          "-999999999-01-01",
          "%2B999999999-12-31T23:59:59Z",
          "0000-00-00",
          "1-1-1-1-1",
          "00000000-0000-0000-0000-000000000000",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          // Base64 of a zero, a word, a far date, lists and two fields of nonsense.
          "AA",
          "bnVsbA",
          "KzI5OTk5OTk5OTktMTItMzFUMjM6NTk6NTlafA",
          "W10",
          "LTF8LTE",
          "OTk5OTk5OTk5OTk5OTk5OTk5OTl8MXwx");

  static final List<String> IN_HEADERS =
      List.of(
          "",
          "*",
          "\"",
          "\"\"",
          "\"-1\"",
          "W/\"1\"",
          "\"99999999999999999999\"",
          "\"1\", \"2\"",
          "1",
          "null",
          "a\tb",
          "\u00ff\u00fe",
          ";;,,==",
          "00000000-0000-0000-0000-000000000000",
          LONG);

  /** Queries that no operation knows. */
  static final List<String> QUERIES =
      List.of("unknown=1", "=", "&&&", "%00=1", "%zz=1", "%FF=%FF", "a%5Bb%5D=c", LONG);

  /** Headers that are understood before an operation is reached. */
  static final List<String> HEADER_LINES =
      List.of(
          "Accept: nonsense",
          "Accept: text/html",
          "Accept: */*;q=zz",
          "Accept-Language: nonsense;q=zz",
          "Accept-Language: " + LONG,
          "Accept-Encoding: nonsense",
          "Content-Type: nonsense",
          "If-None-Match: \"",
          "If-Modified-Since: nonsense",
          "Range: bytes=9-1",
          "Cookie: a=\"; b",
          "traceparent: 00-zz-zz-zz",
          "baggage: =;=,",
          "X-Forwarded-For: nonsense, ::::",
          "X-Forwarded-Proto: \u00ff",
          "X-HTTP-Method-Override: DELETE");
}
