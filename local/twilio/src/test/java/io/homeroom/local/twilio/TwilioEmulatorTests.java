package io.homeroom.local.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the official SDK sees. */
class TwilioEmulatorTests {

  private static final String ACCOUNT = "AC00000000000000000000000000000001";
  private static final String TOKEN = "token-of-this-test";
  private static final String SOMEONE = "+447700900123";
  private static final PhoneNumber US = new PhoneNumber("+15005550006");

  @TempDir Path folder;
  private TwilioEmulator emulator;

  @BeforeEach
  void start() throws IOException {
    emulator = new TwilioEmulator(0, folder.resolve("messages"), TOKEN);
  }

  @AfterEach
  void stop() {
    emulator.close();
  }

  @Test
  void acceptsMessageAndDeliversIt() {
    Message sent = message(SOMEONE, "Grüße, 你好 & \"more\"").create(client(TOKEN));

    assertThat(sent.getStatus()).isEqualTo(Message.Status.QUEUED);
    Message fetched = Message.fetcher(sent.getSid()).fetch(client(TOKEN));
    assertThat(fetched.getStatus()).isEqualTo(Message.Status.DELIVERED);
    assertThat(fetched.getBody()).isEqualTo("Grüße, 你好 & \"more\"");
    assertThat(fetched.getTo()).isEqualTo(SOMEONE);
    assertThat(fetched.getDateCreated()).isNotNull();
  }

  @Test
  void listsNewestFirstOverSeveralPages() {
    for (int i = 0; i < 5; i++) {
      message(SOMEONE, "number " + i).create(client(TOKEN));
    }
    message("+447700900999", "for another").create(client(TOKEN));

    assertThat(bodiesTo(SOMEONE))
        .containsExactly("number 4", "number 3", "number 2", "number 1", "number 0");
  }

  @Test
  void refusesWrongToken() {
    assertThatThrownBy(() -> message(SOMEONE, "hello").create(client("guessed")))
        .isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.getCode()).isEqualTo(20003));
  }

  @Test
  void refusesAsTwilioDoes() {
    assertThat(codeOf(message("12", "hello"))).isEqualTo(21211);
    assertThat(codeOf(message("+15005550009", "hello"))).isEqualTo(21614);
    assertThat(codeOf(message("+15005550004", "hello"))).isEqualTo(21610);
    assertThat(codeOf(message(SOMEONE, ""))).isEqualTo(21602);
    assertThat(codeOf(message(SOMEONE, "x".repeat(1601)))).isEqualTo(21617);
    assertThat(bodiesTo(SOMEONE)).isEmpty();
  }

  @Test
  void keepsMessagesOverRestart() throws IOException {
    Message sent = message(SOMEONE, "still here?").create(client(TOKEN));
    emulator.close();

    emulator = new TwilioEmulator(0, folder.resolve("messages"), TOKEN);

    assertThat(Message.fetcher(sent.getSid()).fetch(client(TOKEN)).getBody())
        .isEqualTo("still here?");
  }

  @Test
  void declinesOnDemandOnce() throws Exception {
    order("kind=decline&code=21408");

    assertThat(codeOf(message(SOMEONE, "first"))).isEqualTo(21408);
    message(SOMEONE, "second").create(client(TOKEN));
    assertThat(bodiesTo(SOMEONE)).containsExactly("second");
  }

  /** The SDK itself asks four times. */
  @Test
  void failsWithServerErrorOnDemand() throws Exception {
    order("kind=error&code=503&count=4");

    ApiException failure =
        catchThrowableOfType(
            ApiException.class, () -> message(SOMEONE, "hello").create(client(TOKEN)));
    assertThat(failure.getStatusCode()).isEqualTo(503);
  }

  @Test
  void sendsTheMessageWhoseAnswerIsLost() throws Exception {
    order("kind=lost");

    assertThatThrownBy(() -> message(SOMEONE, "sent all the same").create(client(TOKEN)))
        .isInstanceOf(TwilioException.class);
    assertThat(bodiesTo(SOMEONE)).containsExactly("sent all the same");
  }

  @Test
  void answersTooLateOnDemand() throws Exception {
    order("kind=timeout&delayMillis=50&count=4");

    assertThatThrownBy(() -> message(SOMEONE, "hello").create(client(TOKEN)))
        .isInstanceOf(TwilioException.class);
    assertThat(bodiesTo(SOMEONE)).isEmpty();
  }

  private MessageCreator message(String to, String body) {
    return Message.creator(new PhoneNumber(to), US, body);
  }

  private int codeOf(MessageCreator creator) {
    return catchThrowableOfType(ApiException.class, () -> creator.create(client(TOKEN))).getCode();
  }

  private List<String> bodiesTo(String number) {
    var read = Message.reader().setTo(new PhoneNumber(number)).pageSize(2).read(client(TOKEN));
    return StreamSupport.stream(read.spliterator(), false).map(Message::getBody).toList();
  }

  private TwilioRestClient client(String token) {
    return new TwilioRestClient.Builder(ACCOUNT, token)
        .httpClient(new LocalHttpClient(emulator.port()))
        .build();
  }

  private void order(String fault) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + emulator.port() + "/_faults"))
            .POST(HttpRequest.BodyPublishers.ofString(fault))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(200);
    }
  }
}
