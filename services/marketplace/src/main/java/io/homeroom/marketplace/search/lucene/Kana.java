package io.homeroom.marketplace.search.lucene;

/** The two Japanese syllabaries. */
final class Kana {
  private static final int APART = 'ア' - 'あ';

  private Kana() {}

  static boolean isAllOf(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= 'ぁ' && c <= 'ヿ');
  }

  static String asKatakana(String text) {
    var katakana = new StringBuilder(text.length());
    text.chars().forEach(c -> katakana.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + APART : c)));
    return katakana.toString();
  }
}
