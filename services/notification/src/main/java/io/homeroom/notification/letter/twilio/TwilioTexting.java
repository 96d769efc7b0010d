package io.homeroom.notification.letter.twilio;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.homeroom.notification.letter.post.PostOffice.Refusal;
import io.homeroom.notification.letter.post.TextMessage;
import io.homeroom.notification.letter.post.Texting;
import io.homeroom.notification.letter.post.Unreachable;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Sends by Twilio's API of messages: one request, which is why its SDK is not needed. */
final class TwilioTexting implements Texting {
  /** Something is wrong with us or the moment, not with the message. */
  private static final Set<Integer> ABOUT_US = Set.of(401, 403, 404, 408, 429);

  private final RestClient messages;
  private final String from;
  private final CircuitBreaker breaker;

  TwilioTexting(RestClient messages, String from, CircuitBreaker breaker) {
    this.messages = messages;
    this.from = from;
    this.breaker = breaker;
  }

  @Override
  public void send(TextMessage message) {
    try {
      breaker.executeRunnable(() -> post(message));
    } catch (CallNotPermittedException open) {
      throw new Unreachable("sms-spared", open);
    }
  }

  private void post(TextMessage message) {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("To", message.to());
    form.add("From", from);
    form.add("Body", message.text());
    try {
      messages
          .post()
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (HttpClientErrorException answered) {
      throw troubleOf(answered);
    } catch (RestClientResponseException answered) {
      throw new Unreachable("sms-" + answered.getStatusCode().value(), answered);
    } catch (RestClientException away) {
      throw new Unreachable("sms-unreachable", away);
    }
  }

  private static RuntimeException troubleOf(HttpClientErrorException answered) {
    int status = answered.getStatusCode().value();
    return ABOUT_US.contains(status)
        ? new Unreachable("sms-" + status, answered)
        : new Refusal("sms-" + status);
  }
}
