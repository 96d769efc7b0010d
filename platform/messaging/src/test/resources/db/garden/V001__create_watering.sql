create table watering (plant_id uuid not null, litres int not null);
