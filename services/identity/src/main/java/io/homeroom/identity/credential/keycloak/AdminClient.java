package io.homeroom.identity.credential.keycloak;

import org.springframework.web.client.RestClient;

/** Keycloak's admin interface for our realm. */
record AdminClient(RestClient http) {}
