package io.homeroom.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The provider's page, on which one pays by card. */
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

  /** Pays; the page leads back then. */
  public void pay() {
    expect(303, GOOD_CARD);
  }

  /** The card is declined, and one can try again. */
  public void payInVain() {
    expect(402, BAD_CARD);
  }

  /** What the page answers, whatever that is. */
  public int tryToPay() {
    return send(GOOD_CARD);
  }

  private void expect(int status, String card) {
    int answered = send(card);
    if (answered != status) {
      throw new StepFailed("The page to pay on answered %d, not %d".formatted(answered, status));
    }
  }

  private int send(String card) {
    narrator.note("card " + card + " at " + address);
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("card=" + card))
            .build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException("the page to pay on", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("Interrupted at the page to pay on");
    }
  }
}
