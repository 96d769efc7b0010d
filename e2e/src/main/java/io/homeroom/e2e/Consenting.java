package io.homeroom.e2e;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** How a parent consents: asked for at home, signed by the link in a mail. */
record Consenting(Mailbox mailbox, Narrator narrator) {

  void to(Door home, Parent parent, String... purposes) {
    home.post("/api/family/consents", Map.of("purposes", List.of(purposes))).expect(202);
    URI link = mailbox.awaitLink(parent.email(), "/api/family/consents/sign");
    narrator.note("mail: " + link);
    Browser browser = new Browser(narrator);
    Browser.Page signed = browser.submit(browser.open(link), Map.of());
    if (signed.status() != 200) {
      throw new StepFailed("The consent could not be signed: " + signed.status());
    }
  }
}
