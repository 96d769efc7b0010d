package io.homeroom.payments.provider;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** All providers, each by its name. */
@Component
public class Providers {
  private final Map<Provider, PaymentProvider> payments = new EnumMap<>(Provider.class);
  private final Map<Provider, Notices> notices = new EnumMap<>(Provider.class);

  Providers(List<PaymentProvider> payments, List<Notices> notices) {
    payments.forEach(each -> this.payments.put(each.name(), each));
    notices.forEach(each -> this.notices.put(each.of(), each));
  }

  public PaymentProvider of(Provider name) {
    return Objects.requireNonNull(payments.get(name), name.name());
  }

  public Notices noticesOf(Provider name) {
    return Objects.requireNonNull(notices.get(name), name.name());
  }

  public Collection<PaymentProvider> all() {
    return payments.values();
  }
}
