package io.homeroom.marketplace.gift;

import io.homeroom.marketplace.MarketplaceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole service, with families and products for gifts. */
@MarketplaceTest
@Import(GiftFixture.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface GiftTest {}
