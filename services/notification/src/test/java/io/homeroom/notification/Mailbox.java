package io.homeroom.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The mails that have come to one address, as they are read. */
public record Mailbox(GreenMail server, String address) {

  public record Mail(String subject, String text, boolean canBeUnsubscribedFrom) {}

  /** One's own: nothing comes there of what other tests have left under way. */
  public static Mailbox of(GreenMail server, UUID person) {
    return new Mailbox(server, person + "@example.org");
  }

  public List<Mail> mails() {
    return messages().stream().map(Mailbox::read).toList();
  }

  public List<String> subjects() {
    return mails().stream().map(Mail::subject).toList();
  }

  public List<MimeMessage> messages() {
    return Arrays.stream(server.getReceivedMessages()).filter(this::isForUs).toList();
  }

  private boolean isForUs(MimeMessage message) {
    try {
      return message.getAllRecipients()[0] instanceof InternetAddress to
          && to.getAddress().equals(address);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static Mail read(MimeMessage message) {
    try {
      return new Mail(
          message.getSubject(),
          text(message.getContent()),
          message.getHeader("List-Unsubscribe") != null);
    } catch (MessagingException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The plain text comes first in each of its wrappings. */
  private static String text(Object content) throws MessagingException, IOException {
    if (content instanceof Multipart parts) {
      BodyPart first = parts.getBodyPart(0);
      return text(first.getContent());
    }
    return String.valueOf(content);
  }
}
