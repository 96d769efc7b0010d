package io.homeroom.progress.points.balance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a child's tree has grown with the points it has ever earned. */
public enum GrowthStage {
  @JsonProperty("seed")
  SEED(0),
  @JsonProperty("sprout")
  SPROUT(10),
  @JsonProperty("seedling")
  SEEDLING(50),
  @JsonProperty("sapling")
  SAPLING(150),
  @JsonProperty("young-tree")
  YOUNG_TREE(400),
  @JsonProperty("tree")
  TREE(1000),
  @JsonProperty("flowering")
  FLOWERING(2500),
  @JsonProperty("fruiting")
  FRUITING(5000);

  private final long from;

  GrowthStage(long from) {
    this.from = from;
  }

  public static GrowthStage of(long earned) {
    var reached = SEED;
    for (var stage : values()) {
      if (earned >= stage.from) {
        reached = stage;
      }
    }
    return reached;
  }
}
