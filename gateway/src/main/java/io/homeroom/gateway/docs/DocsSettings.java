package io.homeroom.gateway.docs;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the page is made of.
 *
 * @param publicUrl where the calls of the page go
 * @param swaggerUi the version of Swagger UI that is packed into this application
 */
@ConfigurationProperties("homeroom")
record DocsSettings(URI publicUrl, String swaggerUi) {}
