package io.homeroom.notification.template;

import static io.homeroom.notification.template.LetterTemplate.SIGN_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterRenderingTests {
  private static final String LINK =
      "http://127.0.0.1:8080/api/family/consents/sign?token=a-b_c&x=1";

  /** They go to whoever reads the mail there. */
  private static final Set<LetterTemplate> TO_ADDRESSES =
      EnumSet.of(
          LetterTemplate.REGISTRATION_CODE,
          LetterTemplate.CHANGE_EMAIL_CODE,
          LetterTemplate.EMAIL_CHANGED,
          LetterTemplate.INVITE_STAFF,
          LetterTemplate.GUARDIAN_INVITATION,
          LetterTemplate.ACCOUNT_HANDOVER);

  private final LetterRendering rendering = new LetterRendering();

  @ParameterizedTest
  @MethodSource("everyLetter")
  void writesEveryLetterInEveryLanguage(LetterTemplate template, Language language) {
    RenderedLetter letter = rendering.render(template, language, to("Ada", secretOf(template)));
    assertThat(letter.subject()).isNotBlank().doesNotContain("{{", "\n", "\r");
    assertThat(letter.text()).doesNotContain("{{", "<");
    assertThat(letter.html())
        .contains("lang=\"" + language.tag() + "\"", "dir=\"ltr\"")
        .contains("<title>" + letter.subject() + "</title>")
        .doesNotContain("{{");
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void greetsByNameWhoeverIsKnown(LetterTemplate template, Language language) {
    RenderedLetter letter = rendering.render(template, language, to("Ada", secretOf(template)));
    boolean known = !TO_ADDRESSES.contains(template);
    assertThat(letter.text().contains("Ada")).isEqualTo(known);
    assertThat(letter.html().contains("<bdi>Ada</bdi>")).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void saysUntilWhenItsSecretIsGoodIfItHoldsOne(LetterTemplate template, Language language) {
    var secret = secretOf(template);
    RenderedLetter letter = rendering.render(template, language, to("Ada", secret));
    assertThat(secret.values().values())
        .allSatisfy(value -> assertThat(letter.text()).contains(value));
    for (String written : List.of(letter.text(), letter.html())) {
      assertThat(written.contains("2026") && written.contains(":05"))
          .isEqualTo(template.holdsSecret());
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesCodeInOneSentenceForSms(Language language) {
    var content = to("Ada", new LetterContent.Code("012345"));
    assertThat(rendering.renderShort(LetterTemplate.ONE_TIME_CODE, language, content))
        .contains("012345", "Homeroom")
        .doesNotContain("{{", "\n")
        .hasSizeLessThanOrEqualTo(language == Language.EN ? 160 : 70);
  }

  @ParameterizedTest
  @EnumSource
  void offersNoLinkBesideCode(Language language) {
    var content = to("Ada", new LetterContent.Code("012345"));
    var letter = rendering.render(LetterTemplate.ONE_TIME_CODE, language, content);
    assertThat(letter.html()).contains("012345").doesNotContain("<a ", "href");
    assertThat(letter.subject()).doesNotContain("012345");
  }

  static Stream<Arguments> everyLetter() {
    return Arrays.stream(LetterTemplate.values())
        .flatMap(
            template ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
  }

  @ParameterizedTest
  @EnumSource
  void escapesNameThatIsMarkup(Language language) {
    var letter = rendering.render(SIGN_CONSENT, language, to("<script>alert('x')</script>&\""));

    assertThat(letter.html())
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @EnumSource
  void leavesTemplateSyntaxInNameAlone(Language language) {
    var letter = rendering.render(SIGN_CONSENT, language, to("{{link}} {{{link}}}"));

    assertThat(letter.html()).contains("<bdi>{{link}} {{{link}}}</bdi>");
    assertThat(letter.text()).contains("{{link}} {{{link}}}");
  }

  @ParameterizedTest
  @EnumSource
  void keepsEmojiAndRightToLeftNames(Language language) {
    var letter = rendering.render(SIGN_CONSENT, language, to("👩‍👧 שרה"));

    assertThat(letter.html()).contains("<bdi>👩‍👧 שרה</bdi>");
    assertThat(letter.text()).contains("👩‍👧 שרה");
  }

  @Test
  void escapesLinkInHtmlOnly() {
    var letter = rendering.render(SIGN_CONSENT, Language.EN, to("Ada"));

    assertThat(letter.html()).contains("token=a-b_c&amp;x").doesNotContain("token=a-b_c&x");
    assertThat(letter.text()).contains(LINK);
  }

  @Test
  void doesNotDependOnDirectionOfWriting() {
    var letter = rendering.render(SIGN_CONSENT, Language.EN, to("Ada"));

    assertThat(letter.html())
        .doesNotContainPattern("(text-align:|margin-|padding-|border-)\\s*(left|right)");
  }

  private static LetterContent.Secret secretOf(LetterTemplate template) {
    return switch (template) {
      case ONE_TIME_CODE, REGISTRATION_CODE, CHANGE_EMAIL_CODE -> new LetterContent.Code("012345");
      case ALREADY_REGISTERED,
          PASSWORD_CHANGED,
          PROVIDER_LINKED,
          EMAIL_IN_USE,
          GUARDIAN_REMOVED,
          ANOTHER_GUARDIAN_REMOVED,
          CHILDRENS_PINS_TAKEN,
          GROWN_CHILD_INVITED,
          APPROVAL_REQUESTED,
          ROLE_GRANTED,
          ROLE_TAKEN,
          APPLICATION_APPROVED,
          APPLICATION_REJECTED,
          ACCOUNT_REOPENED,
          ACCOUNT_LOCKED,
          SECOND_FACTOR_OFF,
          DEVICE_COPIED ->
          new LetterContent.News();
      case ORDER_PAID, ORDER_APPROVAL_REQUESTED -> new LetterContent.News(Map.of("points", "40"));
      case ORDER_PAID_BY_CARD, ORDER_APPROVAL_REQUESTED_BY_CARD, PAID_TOO_LATE, REFUND_FAILED ->
          new LetterContent.News(Map.of("price", "19.90 EUR"));
      case CREDITS_BOUGHT, CREDITS_REFUNDED ->
          new LetterContent.News(Map.of("credits", "3", "price", "19.90 EUR"));
      case SUBSCRIPTION_PAST_DUE, SUBSCRIPTION_UNPAID, SUBSCRIPTION_ENDED ->
          new LetterContent.News();
      case BOX_PAST_DUE, BOX_UNPAID, BOX_ENDED, CREDITS_PAST_DUE, CREDITS_UNPAID, CREDITS_ENDED ->
          new LetterContent.News(Map.of("price", "29.90 USD"));
      case BOX_CANCELLED, CREDITS_CANCELLED ->
          new LetterContent.News(Map.of("price", "29.90 USD", "day", "4 May"));
      case SUBSCRIPTION_CANCELLED -> new LetterContent.News(Map.of("day", "4 May"));
      case SEAT_CONFIRMED, WAITING_CALLED_OFF, SESSION_MOVED, SESSION_REMINDER ->
          new LetterContent.News(Map.of("course", "Robots", "when", "Friday at four"));
      case SEAT_OFFERED ->
          new LetterContent.News(
              Map.of("course", "Robots", "when", "Friday at four", "deadline", "Monday at ten"));
      case SESSION_CALLED_OFF ->
          new LetterContent.News(
              Map.of("course", "Robots", "when", "Friday at four", "refund", "25.00 EUR"));
      case INVITE_STAFF,
          SIGN_CONSENT,
          RESET_PASSWORD,
          EMAIL_CHANGED,
          CLOSE_ACCOUNT,
          ACCOUNT_CLOSING,
          GUARDIAN_INVITATION,
          ACCOUNT_HANDOVER ->
          new LetterContent.Link(URI.create(LINK));
    };
  }

  private static LetterContent to(String name) {
    return to(name, new LetterContent.Link(URI.create(LINK)));
  }

  private static LetterContent to(String name, LetterContent.Secret secret) {
    return new LetterContent(new DisplayName(name), secret, Instant.parse("2026-11-24T14:05:00Z"));
  }
}
