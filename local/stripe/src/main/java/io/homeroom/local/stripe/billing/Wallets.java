package io.homeroom.local.stripe.billing;

import io.homeroom.local.stripe.http.Refusal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cards that customers have left with the account. What the newest of a customer does is kept
 * beside it, for no payment method says that.
 */
public record Wallets(Account account) {
  private static final String METHOD = "payment_method";
  private static final String WALLET = "_wallet";

  /** By which a customer pays from now on. */
  public Card of(String customer) {
    return account
        .store()
        .find(WALLET + customer)
        .map(wallet -> Card.valueOf(wallet.path("card").asString()))
        .orElse(Card.DECLINED);
  }

  public void keep(String customer, Card card) {
    var method = account.fresh(METHOD, "pm").put("customer", customer);
    method.withObjectProperty("card").put("last4", card.lastFour());
    account.tell("payment_method.attached", method);
    account.keep(
        JsonMapper.shared()
            .createObjectNode()
            .put("id", WALLET + customer)
            .put("object", WALLET)
            .put("method", method.path("id").asString())
            .put("card", card.name()));
  }

  /** The newest first. */
  public List<ObjectNode> methodsOf(String customer) {
    return account
        .store()
        .all(METHOD, method -> method.path("customer").asString("").equals(customer));
  }

  /** From now on nothing can be paid by it. */
  public ObjectNode detach(String id) {
    var method = account.get(METHOD, id);
    var customer = method.path("customer").asString("");
    if (customer.isEmpty()) {
      throw Refusal.invalid(
          METHOD,
          "The payment method you provided is not attached to a customer so detachment is"
              + " impossible.");
    }
    account
        .store()
        .find(WALLET + customer)
        .filter(wallet -> wallet.path("method").asString().equals(id))
        .ifPresent(account.store()::remove);
    account.tell("payment_method.detached", method.putNull("customer"));
    return method;
  }
}
