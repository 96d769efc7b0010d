package io.homeroom.marketplace.search.lucene.text;

/** The two Japanese syllabaries. */
public final class Kana {
  private static final int APART = 'ア' - 'あ';

  private Kana() {}

  public static boolean isAllOf(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ヿ');
  }

  public static String asKatakana(String text) {
    var katakana = new StringBuilder(text.length());
    text.chars().forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + APART : c)));
    return katakana.toString();
  }
}
