-- For families that close, and for children who come of age.
create index shipment_to_family on shipment (family_id);
