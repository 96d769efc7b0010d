package io.homeroom.notification.letter.smtp;

import io.homeroom.notification.letter.post.Mail;
import io.homeroom.notification.letter.post.PostOffice;
import io.homeroom.notification.letter.post.Unreachable;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
class SmtpPostOffice implements PostOffice {

  private final JavaMailSender sender;
  private final Composition composition;

  SmtpPostOffice(JavaMailSender sender, Composition composition) {
    this.sender = sender;
    this.composition = composition;
  }

  @Override
  public void send(Mail mail) {
    MimeMessage message = sender.createMimeMessage();
    try {
      composition.compose(mail, message);
      sender.send(message);
    } catch (AddressException notAnAddress) {
      throw new Refusal("address-invalid");
    } catch (MessagingException | MailException e) {
      SmtpReply reply = SmtpReply.in(e);
      if (reply.isFinal()) {
        throw new Refusal(reply.trouble());
      }
      throw new Unreachable(reply.trouble(), e);
    }
  }
}
