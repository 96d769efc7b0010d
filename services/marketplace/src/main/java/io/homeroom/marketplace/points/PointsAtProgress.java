package io.homeroom.marketplace.points;

import io.homeroom.platform.web.client.InternalClients;
import io.homeroom.platform.web.client.ServiceUnavailable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The ledger of points in progress. A call may be repeated under its reference without further
 * effect. It is never made within a transaction, and not repeated here: who waits for the answer is
 * told that it is pending, and a sweeper asks again.
 */
@Component
public class PointsAtProgress {
  private final RestClient progress;

  PointsAtProgress(InternalClients clients, @Value("${homeroom.progress.url}") String address) {
    this.progress = clients.to("progress", address).build();
  }

  /**
   * Spends points. A refusal stays one under this reference.
   *
   * @throws NotEnoughPoints if there are fewer in the purse
   * @throws PurseGone if its child has gone
   * @throws PointsUnavailable if the outcome is not known
   */
  public Left spend(Purse purse, long points, String reference) {
    var kind =
        switch (purse) {
          case Purse.OfChild _ -> "SPEND";
          case Purse.OfParents _ -> "SPEND_OF_PARENTS";
        };
    return entry(kind, purse, points, reference);
  }

  /**
   * Gives a child's points to its parents. A refusal may be followed by another attempt.
   *
   * @throws NotEnoughPoints if the child has fewer
   * @throws PurseGone if it has gone
   * @throws PointsUnavailable if the outcome is not known
   */
  public Left transferToParents(UUID child, long points, String reference) {
    return entry("TRANSFER_TO_PARENTS", new Purse.OfChild(child), points, reference);
  }

  /**
   * Takes back what happened under the reference.
   *
   * @throws PurseGone if nothing did, or not to this purse
   * @throws PointsUnavailable if the outcome is not known
   */
  public Left refund(Purse purse, String reference) {
    return ask("/internal/points/reversals", body(purse, reference));
  }

  /**
   * Takes back so many of the points that were spent under the reference, once by the part's own.
   *
   * @throws PurseGone if nothing was spent, or not of this purse
   * @throws ReferenceTaken if not as many are left
   * @throws PointsUnavailable if the outcome is not known
   */
  public Left refund(Purse purse, String reference, String part, long points) {
    var body = body(purse, reference);
    body.put("part", Map.of("reference", part, "points", points));
    return ask("/internal/points/reversals", body);
  }

  private Left entry(String kind, Purse purse, long points, String reference) {
    var body = body(purse, reference);
    body.put("kind", kind);
    body.put("points", points);
    return ask("/internal/points/entries", body);
  }

  private static Map<String, Object> body(Purse purse, String reference) {
    var body = new HashMap<String, Object>();
    switch (purse) {
      case Purse.OfChild(var child) -> body.put("childId", child);
      case Purse.OfParents(var family) -> body.put("familyId", family);
    }
    body.put("reference", reference);
    return body;
  }

  private Left ask(String path, Map<String, Object> body) {
    try {
      var left = progress.post().uri(path).body(body).retrieve().body(Left.class);
      return Objects.requireNonNull(left);
    } catch (HttpClientErrorException.UnprocessableContent refused) {
      throw new NotEnoughPoints();
    } catch (HttpClientErrorException.NotFound gone) {
      throw new PurseGone();
    } catch (HttpClientErrorException.Conflict taken) {
      throw new ReferenceTaken();
    } catch (RestClientException | ServiceUnavailable unanswered) {
      throw new PointsUnavailable(unanswered);
    }
  }
}
