package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The provider's page, on which one pays: by card at Stripe, by agreeing at PayPal. */
public final class PaymentPage {
  private static final String GOOD_CARD = "4242424242424242";
  private static final String BAD_CARD = "4000000000000002";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private final URI address;
  private final Narrator narrator;

  public PaymentPage(String address, Narrator narrator) {
    this.address = URI.create(address);
    this.narrator = narrator;
  }

  /** Pays; the page leads back then, to a page of Homeroom. */
  public void pay() {
    comeBack(expect(303, send(GOOD_CARD)));
  }

  /** Agrees to pay at PayPal; the page leads back then, to a page of Homeroom. */
  public void agree() {
    narrator.note("agree at " + address);
    comeBack(expect(303, post("act=pay")));
  }

  /** The card is declined, and one can try again. */
  public void payInVain() {
    expect(402, send(BAD_CARD));
  }

  /** What the page answers, whatever that is. */
  public int tryToPay() {
    return send(GOOD_CARD).statusCode();
  }

  private void comeBack(HttpResponse<Void> answer) {
    var back = answer.headers().firstValue("Location").map(URI::create).orElseThrow();
    narrator.note("back to " + back.getPath());
    expect(200, ask(HttpRequest.newBuilder(address.resolve(back)).GET()));
  }

  private static HttpResponse<Void> expect(int status, HttpResponse<Void> answer) {
    if (answer.statusCode() != status) {
      throw new StepFailed(
          "%s answered %d, not %d".formatted(answer.uri(), answer.statusCode(), status));
    }
    return answer;
  }

  private HttpResponse<Void> send(String card) {
    narrator.note("card " + card + " at " + address);
    return post("card=" + card);
  }

  private HttpResponse<Void> post(String form) {
    return ask(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private static HttpResponse<Void> ask(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException("the page to pay on", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("Interrupted at the page to pay on");
    }
  }
}
