package io.homeroom.identity.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address to which mail can go: a plain local part in ASCII, which is what mail servers
 * commonly take, and a domain of at least two labels, written in ASCII (IDNA).
 *
 * <p>The local part keeps the case it was given in, for the sake of the few servers to which it
 * matters. Two addresses that differ in case only are one account nevertheless: see {@link
 * #lookupForm}.
 */
public record EmailAddress(@JsonValue String value) {
  private static final int MAX_LENGTH = 254;
  private static final int MAX_LOCAL_PART = 64;
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");
  private static final Pattern LOCAL_PART =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

  @JsonCreator
  public EmailAddress {
    value = checked(value.strip());
  }

  /** The form by which an account is found: all in lower case. */
  public String lookupForm() {
    return value.toLowerCase(Locale.ROOT);
  }

  public String localPart() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  private static String checked(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at > MAX_LOCAL_PART || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
      throw new NotAnEmailAddress();
    }
    String address = text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
    if (address.length() > MAX_LENGTH) {
      throw new NotAnEmailAddress();
    }
    try {
      new InternetAddress(address, true).validate();
    } catch (AddressException e) {
      throw new NotAnEmailAddress();
    }
    return address;
  }

  private static String asciiDomain(String domain) {
    try {
      String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (DOMAIN.matcher(ascii).matches()) {
        return ascii;
      }
    } catch (IllegalArgumentException notADomain) {
      throw new NotAnEmailAddress();
    }
    throw new NotAnEmailAddress();
  }
}
