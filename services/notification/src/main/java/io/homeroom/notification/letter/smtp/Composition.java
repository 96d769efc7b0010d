package io.homeroom.notification.letter.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.homeroom.notification.letter.LetterSettings;
import io.homeroom.notification.letter.post.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a mail into a MIME message: text and HTML side by side, everything in UTF-8. */
@Component
class Composition {

  private final InternetAddress from;
  private final Clock clock;

  Composition(LetterSettings settings, Clock clock) throws Exception {
    this.from = new InternetAddress(settings.from(), "Homeroom", UTF_8.name());
    this.from.validate();
    this.clock = clock;
  }

  void compose(Mail mail, MimeMessage message) throws MessagingException {
    var helper =
        new MimeMessageHelper(
            message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, UTF_8.name());
    helper.setFrom(from);
    helper.setTo(addressee(mail));
    helper.setSubject(mail.rendered().subject());
    helper.setSentDate(Date.from(clock.instant()));
    helper.setText(mail.rendered().text(), mail.rendered().html());
    message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
    message.setHeader("Content-Language", mail.addressed().language().tag());
    message.setHeader("Auto-Submitted", "auto-generated");
    var unsubscribe = mail.addressed().unsubscribe();
    if (unsubscribe != null) {
      message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  private static InternetAddress addressee(Mail mail) throws MessagingException {
    var address = new InternetAddress(mail.to(), true);
    try {
      String name = mail.addressed().content().name().value();
      address.setPersonal(name.isEmpty() ? null : name, UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return address;
  }

  private String domain() {
    String address = from.getAddress();
    return address.substring(address.indexOf('@') + 1);
  }
}
