package io.homeroom.notification.letter.post;

import io.homeroom.notification.template.LetterRendering;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Hands a letter in as an SMS or a mail; as a mail also if the SMS does not get through. */
@Service
public class HandingIn {
  private static final Logger LOG = LoggerFactory.getLogger(HandingIn.class);

  private final LetterRendering rendering;
  private final PostOffice postOffice;
  private final Texting texting;

  HandingIn(LetterRendering rendering, PostOffice postOffice, Texting texting) {
    this.rendering = rendering;
    this.postOffice = postOffice;
    this.texting = texting;
  }

  /**
   * Hands it in.
   *
   * @throws PostOffice.Refusal if it will never be accepted
   * @throws Unreachable if it was not accepted this time
   */
  public void handIn(UUID letter, Addressed addressed) {
    String phone = addressed.phone();
    if (phone == null) {
      mail(letter, addressed);
      return;
    }
    try {
      texting.send(new TextMessage(phone, inShort(addressed)));
    } catch (PostOffice.Refusal | Unreachable trouble) {
      if (addressed.to() == null) {
        throw trouble;
      }
      LOG.warn("Letter {} goes by mail: {}", letter, trouble.getMessage());
      mail(letter, addressed);
    }
  }

  private void mail(UUID letter, Addressed addressed) {
    String to = addressed.to();
    if (to == null) {
      throw new PostOffice.Refusal("address-missing");
    }
    var rendered =
        rendering.render(addressed.template(), addressed.language(), addressed.content());
    postOffice.send(new Mail(letter, to, addressed, rendered));
  }

  private String inShort(Addressed addressed) {
    return rendering.renderShort(addressed.template(), addressed.language(), addressed.content());
  }
}
