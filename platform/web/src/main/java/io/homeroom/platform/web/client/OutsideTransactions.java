package io.homeroom.platform.web.client;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;

/** Nobody waits for another service with rows locked and a connection in hand. */
final class OutsideTransactions implements ClientHttpRequestInterceptor {
  private static final boolean TRANSACTIONS =
      ClassUtils.isPresent(
          "org.springframework.transaction.support.TransactionSynchronizationManager",
          OutsideTransactions.class.getClassLoader());

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    if (TRANSACTIONS && TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("Another service is not asked within a transaction");
    }
    return execution.execute(request, body);
  }
}
