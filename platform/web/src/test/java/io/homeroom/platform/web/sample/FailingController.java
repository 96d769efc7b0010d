package io.homeroom.platform.web.sample;

import java.util.concurrent.CompletionException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.server.ResponseStatusException;

@RestController
class FailingController {
  private static final String SECRET = "secret inside";

  @GetMapping("/api/failures/{kind}")
  void fail(@PathVariable String kind) {
    throw switch (kind) {
      case "optimistic" -> new OptimisticLockingFailureException(SECRET);
      case "duplicate" -> new DuplicateKeyException(SECRET);
      case "store" -> new DataAccessResourceFailureException(SECRET);
      case "lock" -> new CannotAcquireLockException(SECRET);
      case "behind" -> new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR);
      case "silent" -> new ResourceAccessException(SECRET);
      case "mapped" -> new BookAlreadyTaken(7);
      case "mapped-subclass" ->
          new BookAlreadyTaken(8) {
            private static final long serialVersionUID = 1L;
          };
      case "wrapped" -> new CompletionException(new BookAlreadyTaken(9));
      case "field" -> new WeakPassword();
      case "denied" -> new AccessDeniedException(SECRET);
      case "status" -> new ResponseStatusException(HttpStatus.GONE, "It has gone");
      default -> new IllegalStateException(SECRET);
    };
  }
}
