package io.homeroom.marketplace;

import io.homeroom.marketplace.gift.GiftFixture;
import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.AccessMatrices;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.web.security.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MarketplaceTest
class AccessMatrixIT extends AccessMatrices {
  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired People people;
  @Autowired ProgressStandIn progress;
  @Autowired GiftFixture gifts;

  @Override
  protected int port() {
    return port;
  }

  @Override
  protected Map<String, String> everybody() {
    return tokens.ofEverybody(Role.class);
  }

  @Override
  protected Map<String, Callable<Owned>> things() {
    var things = new HashMap<>(new ShopThings(people, tokens).all());
    things.putAll(new FamilyThings(people, tokens, progress.ledger(), gifts).all());
    return things;
  }
}
