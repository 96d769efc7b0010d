package io.homeroom.identity.familycode;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Eight characters of Crockford's base 32, which has no letters that look like digits. Written with
 * a hyphen in the middle; read however it was written.
 */
public record FamilyCode(String value) {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;
  private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + LENGTH + "}");
  private static final Pattern GAPS = Pattern.compile("[\\s-]");

  public FamilyCode {
    if (!FORM.matcher(value).matches()) {
      throw new NotAFamilyCode();
    }
  }

  /**
   * Reads a code that somebody has typed.
   *
   * @throws NotAFamilyCode if no family can have it
   */
  public static FamilyCode read(String typed) {
    var bare = GAPS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    return new FamilyCode(bare.replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  static FamilyCode next(RandomGenerator random) {
    return new FamilyCode(
        random
            .ints(LENGTH, 0, DIGITS.length())
            .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit)))
            .collect(Collectors.joining()));
  }

  public String written() {
    return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
  }

  /** Tells nothing, so that no log can. */
  @Override
  public String toString() {
    return "FamilyCode[…]";
  }
}
