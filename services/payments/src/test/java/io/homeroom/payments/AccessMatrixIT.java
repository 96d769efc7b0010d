package io.homeroom.payments;

import io.homeroom.platform.test.Tokens;
import io.homeroom.platform.test.access.AccessMatrices;
import io.homeroom.platform.test.access.Owned;
import io.homeroom.platform.web.security.Role;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PaymentsTest
class AccessMatrixIT extends AccessMatrices {
  @LocalServerPort int port;
  @Autowired Tokens tokens;
  @Autowired Till till;
  @Autowired Subscribers subscribers;

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
    return new Belongings(till, subscribers, tokens).all();
  }
}
