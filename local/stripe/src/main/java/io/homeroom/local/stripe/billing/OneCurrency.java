package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Refusal;

/** What a customer pays for at the same time is charged in one currency; the next in any. */
public record OneCurrency(Account account) {

  public void require(String customer, String currency) {
    account
        .store()
        .all(
            "subscription",
            it ->
                it.path("customer").asString().equals(customer)
                    && !it.path("status").asString().equals("canceled")
                    && !it.path("currency").asString().equals(currency))
        .stream()
        .findFirst()
        .ifPresent(
            running -> {
              throw Refusal.mixed(running.path("currency").asString());
            });
  }
}
