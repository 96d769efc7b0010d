package io.homeroom.identity.toldtier;

import com.nimbusds.jwt.JWTParser;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.session.TierOfTokens;
import io.homeroom.identity.session.ToldTier;
import io.homeroom.identity.tier.FindingTier;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Finds out by what tokens say that an account does not know its tier: one that came to be just
 * while its family's tier changed.
 */
@Component
class HearingTokens implements TierOfTokens {
  private static final Logger LOG = LoggerFactory.getLogger(HearingTokens.class);

  private final ToldTiers told;
  private final FindingTier tiers;

  HearingTokens(ToldTiers told, FindingTier tiers) {
    this.told = told;
    this.tiers = tiers;
  }

  @Override
  public Optional<ToldTier> told(FamilyId family) {
    return told.of(family);
  }

  /** The session has begun or gone on by now, and the next token is looked at again. */
  @Override
  public void heard(String accessToken) {
    try {
      var claims = JWTParser.parse(accessToken).getJWTClaimsSet();
      compare(claims.getStringClaim("family"), claims.getStringClaim("tier"));
    } catch (ParseException | DataAccessException notNow) {
      LOG.warn("A token's tier could not be looked at: {}", notNow.toString());
    }
  }

  private void compare(@Nullable String family, @Nullable String tier) {
    if (family != null) {
      var id = new FamilyId(UUID.fromString(family));
      if (!tiers.of(id).name().toLowerCase(Locale.ROOT).equals(tier)) {
        told.due(id);
      }
    }
  }
}
