package io.homeroom.progress.points.balance;

/**
 * What a child has.
 *
 * @param points to spend
 * @param earned ever, spent or not: what its tree has grown by
 * @param version grows with each change
 */
public record Balance(long points, long earned, long version) {

  public static final Balance NOTHING = new Balance(0, 0, 0);

  public GrowthStage stage() {
    return GrowthStage.of(earned);
  }
}
