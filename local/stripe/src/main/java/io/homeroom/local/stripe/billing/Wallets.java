package io.homeroom.local.stripe.billing;

import tools.jackson.databind.json.JsonMapper;

/** The card that each customer has left with the account, as what it does. */
public record Wallets(Account account) {
  private static final String WALLET = "_wallet";

  public Card of(String customer) {
    return account
        .store()
        .find(WALLET + customer)
        .map(wallet -> Card.valueOf(wallet.path("card").asString()))
        .orElse(Card.DECLINED);
  }

  public void keep(String customer, Card card) {
    account.keep(
        JsonMapper.shared()
            .createObjectNode()
            .put("id", WALLET + customer)
            .put("object", WALLET)
            .put("card", card.name()));
  }
}
