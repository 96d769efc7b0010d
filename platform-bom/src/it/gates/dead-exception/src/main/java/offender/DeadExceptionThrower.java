package offender;

final class DeadExceptionThrower {
  void refuse() {
    new IllegalStateException("nobody throws this");
  }
}
