package io.homeroom.identity.consent;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.CoreConsent;
import io.homeroom.identity.family.FamilyId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is allowed now. What was decided for a child itself counts more than the family's. */
@Component
public class EffectiveConsent implements CoreConsent {
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

  public boolean isGranted(Purpose purpose, Scope scope) {
    var all = consents.findOf(scope.family());
    var own = decided(purpose, scope.child(), all);
    var deciding = own.isEmpty() ? decided(purpose, null, all) : own;
    return deciding.contains(DecisionState.GRANTED);
  }

  private static Set<DecisionState> decided(
      Purpose purpose, @Nullable ChildId child, List<Consent> all) {
    return Stream.of(DecisionState.GRANTED, DecisionState.WITHDRAWN)
        .filter(
            state ->
                all.stream()
                    .filter(consent -> Objects.equals(consent.scope().child(), child))
                    .anyMatch(consent -> consent.is(purpose, state)))
        .collect(Collectors.toSet());
  }
}
