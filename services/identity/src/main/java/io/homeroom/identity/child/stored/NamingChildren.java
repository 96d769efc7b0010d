package io.homeroom.identity.child.stored;

import static java.util.stream.Collectors.toMap;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.DisclosureConsent;
import io.homeroom.identity.vault.KeyDestroyed;
import io.homeroom.identity.vault.Vault;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what children are called to those whom their parents let know it. */
@Component
public class NamingChildren {
  private final Children children;
  private final DisclosureConsent consent;
  private final Vault vault;

  NamingChildren(Children children, DisclosureConsent consent, Vault vault) {
    this.children = children;
    this.consent = consent;
    this.vault = vault;
  }

  /** Of those who are here and may be disclosed; the others are left out. */
  public Map<ChildId, String> names(Collection<ChildId> ids) {
    var here = children.findAllById(ids);
    var disclosable = consent.disclosable(here.stream().collect(toMap(Child::id, Child::family)));
    return here.stream()
        .filter(child -> disclosable.contains(child.id()))
        .flatMap(child -> nameOf(child).map(name -> Map.entry(child.id(), name)).stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Empty if its family goes at this moment. */
  private Optional<String> nameOf(Child child) {
    try {
      return Optional.of(child.known(vault.toRead(child.family().value())).profile().name());
    } catch (KeyDestroyed gone) {
      return Optional.empty();
    }
  }
}
