package io.homeroom.identity.profile;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A threat that a family prepares for. */
public enum Concern {
  @JsonProperty("earthquake")
  EARTHQUAKE,
  @JsonProperty("flood")
  FLOOD,
  @JsonProperty("storm")
  STORM,
  @JsonProperty("wildfire")
  WILDFIRE,
  @JsonProperty("heat")
  HEAT,
  @JsonProperty("cold")
  COLD,
  @JsonProperty("drought")
  DROUGHT,
  @JsonProperty("power-outage")
  POWER_OUTAGE,
  @JsonProperty("disease")
  DISEASE,
  @JsonProperty("cyber")
  CYBER,
  @JsonProperty("loss-of-income")
  LOSS_OF_INCOME
}
