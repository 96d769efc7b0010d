package io.homeroom.marketplace;

import io.homeroom.marketplace.checkout.CheckoutsAtPayments;
import io.homeroom.marketplace.purchase.Fulfilling;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The service, whose handing out and asking for checkouts can be cut off on their way. */
@MarketplaceTest
@MockitoSpyBean(types = {Fulfilling.class, CheckoutsAtPayments.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InterruptedTest {}
