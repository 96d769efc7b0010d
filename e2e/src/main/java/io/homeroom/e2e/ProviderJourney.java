package io.homeroom.e2e;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A parent in a browser signs in by "Google", which is another realm here: first to link it with
 * the account they have, then by it alone.
 */
public final class ProviderJourney {
  private static final Pattern REGISTRATION =
      Pattern.compile("href=\"([^\"]*/login-actions/registration[^\"]*)\"");

  private final URI address;
  private final Door door;
  private final Mailbox mailbox;
  private final Narrator narrator;
  private final Browser browser;
  private final Parent parent = Parent.named("Linking", "en");

  public ProviderJourney(URI address, Door door, Mailbox mailbox, Narrator narrator) {
    this.address = address;
    this.door = door;
    this.mailbox = mailbox;
    this.narrator = narrator;
    this.browser = new Browser(narrator);
  }

  /** Walks the whole journey; throws {@link StepFailed} at the first step that does not hold. */
  public void walk() {
    narrator.step("A parent has an account, and another one at Google");
    new RegisteringAtDoor(door, mailbox, narrator).register(parent);
    arriveAtTheLinkingPage();
    link();
    comeAgain();
  }

  private void arriveAtTheLinkingPage() {
    narrator.step("Signing in at Google gives no session yet: nobody is linked with it");
    Browser.Page provider = browser.open(login());
    Browser.Page form = browser.open(provider.find(REGISTRATION));
    Browser.Page back =
        browser.submit(
            form,
            Map.of(
                "username", parent.email(),
                "password", parent.password(),
                "password-confirm", parent.password(),
                "email", parent.email(),
                "firstName", parent.name(),
                "lastName", "Outside"));
    requireAt(back, "/sign-in/arrival");
    if (!call("GET", "/auth/waiting", "").expect(200).text("next").equals("link")) {
      throw new StepFailed("An address that nobody proved was taken for somebody's");
    }
    call("GET", "/auth/session", "").expect(401);
  }

  private void link() {
    narrator.step("With the password as well, the two are linked");
    call("POST", "/auth/federated/link", "{}").expect(401);
    String credentials =
        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(parent.email(), parent.password());
    call("POST", "/auth/login", credentials).expect(200);
    call("POST", "/auth/federated/link", "{}").expect(201);
    call("GET", "/auth/waiting", "").expectProblem(404, "not-found");
    call("POST", "/auth/logout", "{}").expect(204);
  }

  private void comeAgain() {
    narrator.step("From then on Google is enough, and leads back to where the page wanted");
    requireAt(browser.open(login()), "/family/children");
    call("GET", "/auth/session", "").expect(200);
    call("GET", "/api/auth/federated", "").expect(200).text("items.0.linkedAt");
    narrator.step("A page elsewhere is not where anybody is sent");
    call("GET", "/auth/login?provider=google&returnTo=//evil.example", "")
        .expectProblem(400, "bad-request");
  }

  private URI login() {
    return address.resolve("/auth/login?provider=google&returnTo=/family/children");
  }

  private Answer call(String method, String path, String json) {
    return browser.call(address, method, path, json);
  }

  private void requireAt(Browser.Page page, String path) {
    URI at = page.address();
    if (!path.equals(at.getPath()) || !address.getAuthority().equals(at.getAuthority())) {
      throw new StepFailed("The browser is at %s, not at %s".formatted(at, path));
    }
  }
}
