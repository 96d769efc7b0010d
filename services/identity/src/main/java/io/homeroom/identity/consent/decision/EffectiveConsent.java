package io.homeroom.identity.consent.decision;

import static io.homeroom.identity.consent.DecisionState.GRANTED;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.child.DisclosureConsent;
import io.homeroom.identity.consent.DecisionState;
import io.homeroom.identity.consent.Purpose;
import io.homeroom.identity.consent.Scope;
import io.homeroom.identity.family.FamilyId;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What is allowed now. What was decided for a child itself counts more than the family's. */
@Component
public class EffectiveConsent implements CoreConsent, DisclosureConsent {
  private final Consents consents;

  EffectiveConsent(Consents consents) {
    this.consents = consents;
  }

  @Override
  public boolean coversNewChildrenOf(FamilyId family) {
    return isGranted(Purpose.CORE, new Scope(family, null));
  }

  @Override
  public boolean covers(ChildId child, FamilyId family) {
    return isGranted(Purpose.CORE, new Scope(family, child));
  }

  @Override
  public Set<ChildId> disclosable(Map<ChildId, FamilyId> children) {
    var decided =
        consents.findDecided(Set.copyOf(children.values()), Purpose.THIRD_PARTY_DISCLOSURE).stream()
            .collect(groupingBy(Decided::scope, mapping(Decided::state, toSet())));
    return children.entrySet().stream()
        .filter(child -> counting(child.getKey(), child.getValue(), decided).contains(GRANTED))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static Set<DecisionState> counting(
      ChildId child, FamilyId family, Map<Scope, Set<DecisionState>> decided) {
    var own = decided.get(new Scope(family, child));
    return own == null ? decided.getOrDefault(new Scope(family, null), Set.of()) : own;
  }

  public boolean isGranted(Purpose purpose, Scope scope) {
    var child = scope.child();
    return consents
        .findDecided(scope.family(), child == null ? null : child.value(), purpose, Limit.of(1))
        .contains(GRANTED);
  }
}
