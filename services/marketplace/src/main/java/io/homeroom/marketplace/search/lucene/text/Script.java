package io.homeroom.marketplace.search.lucene.text;

import io.homeroom.marketplace.catalogue.Language;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a text is written in, which tells in whose words to look for it. */
public enum Script {
  LETTERS,
  IDEOGRAPHS,
  /** With or without ideographs between them. */
  KANA;

  public static Script of(String text) {
    var scripts = EnumSet.noneOf(Script.class);
    text.codePoints().forEach(point -> scripts.add(of(UnicodeScript.of(point))));
    return scripts.contains(KANA) ? KANA : scripts.contains(IDEOGRAPHS) ? IDEOGRAPHS : LETTERS;
  }

  private static Script of(UnicodeScript script) {
    return switch (script) {
      case HIRAGANA, KATAKANA -> KANA;
      case HAN -> IDEOGRAPHS;
      default -> LETTERS;
    };
  }

  /** The languages whose words it can be, of which a reader of one is likely to mean its own. */
  public Set<Language> languages(Language reader) {
    return switch (this) {
      case LETTERS -> EnumSet.of(Language.EN);
      case KANA -> EnumSet.of(Language.JA);
      case IDEOGRAPHS ->
          reader == Language.EN ? EnumSet.of(Language.ZH, Language.JA) : EnumSet.of(reader);
    };
  }
}
