package io.homeroom.local.twilio;

import java.util.Map;
import java.util.regex.Pattern;

/** What Twilio refuses about a message, and the numbers it reserves for trying refusals out. */
final class Rules {

  private static final int LONGEST = 1600;
  private static final Pattern NUMBER = Pattern.compile("(whatsapp:)?\\+[1-9]\\d{6,14}");
  private static final Pattern SENDER =
      Pattern.compile("(whatsapp:)?\\+[1-9]\\d{6,14}|\\d{5,6}|[A-Za-z0-9 ]{1,11}");
  private static final Map<String, Refusal> RESERVED =
      Map.of(
          "+15005550001", invalidRecipient("+15005550001"),
          "+15005550004", refused(21610, "Attempt to send to unsubscribed recipient"),
          "+15005550009", refused(21614, "'To' number is not a valid mobile number"));

  private Rules() {}

  static void check(Form form) throws Refusal {
    String to = form.value("To");
    if (to.isEmpty()) {
      throw refused(21604, "A 'To' phone number is required.");
    }
    if (RESERVED.containsKey(to)) {
      throw RESERVED.getOrDefault(to, invalidRecipient(to));
    }
    if (!NUMBER.matcher(to).matches()) {
      throw invalidRecipient(to);
    }
    checkSender(form);
    if (form.value("Body").isEmpty() && form.value("MediaUrl").isEmpty()) {
      throw refused(21602, "Message body is required.");
    }
    if (form.value("Body").length() > LONGEST) {
      throw refused(21617, "The concatenated message body exceeds the 1600 character limit");
    }
  }

  private static void checkSender(Form form) throws Refusal {
    String from = form.value("From");
    if (from.isEmpty() && form.value("MessagingServiceSid").isEmpty()) {
      throw refused(21603, "A 'From' phone number is required.");
    }
    if (!from.isEmpty() && !SENDER.matcher(from).matches()) {
      throw refused(21212, "Invalid 'From' Phone Number: " + from);
    }
  }

  private static Refusal invalidRecipient(String to) {
    return refused(21211, "Invalid 'To' Phone Number: " + to);
  }

  private static Refusal refused(int code, String sentence) {
    return new Refusal(400, code, sentence);
  }
}
