package io.homeroom.notification;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mails that have come, as they are read. */
public record Mailbox(GreenMail server) {

  public record Mail(String subject, String text, boolean canBeUnsubscribedFrom) {}

  public List<Mail> mails() {
    return Arrays.stream(server.getReceivedMessages()).map(Mailbox::read).toList();
  }

  public List<String> subjects() {
    return mails().stream().map(Mail::subject).toList();
  }

  public void empty() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (Exception e) {
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
