package io.homeroom.notification.letter.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailSendException;

class SmtpReplyTests {

  @ParameterizedTest
  @CsvSource({
    "550, true",
    "554, true",
    "552, true",
    "421, false",
    "450, false",
    "530, false",
    "535, false"
  })
  void isFinalWhenTheMailIsToBlame(int code, boolean isFinal) {
    var failure = new SMTPSendFailedException("", code, "", null, none(), none(), none());

    assertThat(SmtpReply.in(sending(failure)).isFinal()).isEqualTo(isFinal);
  }

  @Test
  void findsTheAddresseesCodeBelow() throws Exception {
    var refused = new SMTPAddressFailedException(new InternetAddress("a@b.c"), "RCPT", 550, "no");
    var failure = new SendFailedException("Invalid Addresses", refused);

    assertThat(SmtpReply.in(sending(failure)).trouble()).isEqualTo("smtp-550");
  }

  @Test
  void isNotFinalWithoutAnAnswer() {
    var failure = new MessagingException("", new ConnectException());

    SmtpReply reply = SmtpReply.in(sending(failure));

    assertThat(reply.isFinal()).isFalse();
    assertThat(reply.trouble()).isEqualTo("smtp-unreachable");
  }

  private static MailSendException sending(Exception failure) {
    return new MailSendException(Map.of(new Object(), failure));
  }

  private static Address[] none() {
    return new Address[0];
  }
}
