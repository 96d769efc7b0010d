package io.homeroom.platform.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** An SMTP server of its own for each application context. */
final class MailServer implements TestResource {

  @Override
  public void provideTo(ConfigurableApplicationContext context) {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    context.getBeanFactory().registerSingleton("greenMail", mail);
    TestResources.setProperties(
        context,
        Map.of("spring.mail.host", "127.0.0.1", "spring.mail.port", mail.getSmtp().getPort()));
  }
}
